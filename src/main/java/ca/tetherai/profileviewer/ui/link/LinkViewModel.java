package ca.tetherai.profileviewer.ui.link;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A link out of an account's data, to be looked at before it is opened. What is shown is what opens, character by character: the ASCII form,
 * in which no letter looks like another. Immutable. For the UI thread only.
 */
public final class LinkViewModel {
    private static final String MAIL = "mailto";
    private static final Set<String> SCHEMES = Set.of("http", "https", MAIL);

    private final URI target;
    private final Consumer<URI> browser;
    private final String text;
    private final int hostStart;
    private final int hostEnd;

    /** {@code browser} opens what it is given in the system's browser or mail program; it may fail. */
    public LinkViewModel(URI target, Consumer<URI> browser) {
        // Of what would be encoded on its way, the encoded form.
        this.target = URI.create(target.toASCIIString());
        this.browser = browser;
        text = this.target.toString();
        hostStart = isMail() ? startOfDomain() : startOfHost();
        hostEnd = isMail() ? endOfAddress() : hostStart + host(this.target).length();
    }

    /** Whether it writes an e-mail, and doesn't open a page. */
    public boolean isMail() {
        return MAIL.equals(scheme());
    }

    /** The whole target. */
    public String text() {
        return text;
    }

    /** What stands before the host. */
    public String beforeHost() {
        return text.substring(0, hostStart);
    }

    /** Where the link really leads: the host, of an e-mail address its domain. */
    public String host() {
        return text.substring(hostStart, hostEnd);
    }

    /** What stands after the host. */
    public String afterHost() {
        return text.substring(hostEnd);
    }

    /** Opens it, if it is http, https or mailto; whether that was tried without a failure. */
    public boolean open() {
        if (!SCHEMES.contains(scheme())) {
            return false;
        }
        try {
            browser.accept(target);
            return true;
        } catch (RuntimeException _) {
            // A system without a browser is no defect of ours.
            return false;
        }
    }

    private String scheme() {
        return target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
    }

    private int endOfAddress() {
        int query = text.indexOf('?');
        return query < 0 ? text.length() : query;
    }

    private int startOfDomain() {
        int at = text.lastIndexOf('@', endOfAddress() - 1);
        return at < 0 ? text.indexOf(':') + 1 : at + 1;
    }

    private int startOfHost() {
        String authority = target.getRawAuthority() == null ? "" : target.getRawAuthority();
        // Whatever stands before an @ is a name to log in with, however much it looks like a host.
        int start = text.indexOf("//") + 2 + authority.lastIndexOf('@') + 1;
        return authority.isEmpty() ? text.length() : start;
    }

    private static String host(URI target) {
        String authority = target.getRawAuthority() == null ? "" : target.getRawAuthority();
        return target.getHost() == null ? authority.substring(authority.lastIndexOf('@') + 1) : target.getHost();
    }
}
