package ca.tetherai.profileviewer.meaning;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Reads e-mail addresses, as careful as a mail server that delivers them: RFC 5321 with internationalised addresses (RFC 6531), but no comments, no
 * numbers in brackets and no hosts without a dot, which nobody's account has.
 */
final class MailAddress {
    private static final int LONGEST = 320;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~.";

    private MailAddress() {
    }

    /** The {@code mailto:} that writes to an address, and to nobody else (RFC 6068); empty where it is none. */
    static Optional<URI> read(String text) {
        int at = text.length() > LONGEST ? -1 : text.lastIndexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        String host = text.substring(at + 1);
        return isLocalPart(local) && isHost(host)
                // Everything but the plainest characters is encoded, so that nothing in an address becomes a header of the mail.
                ? Optional.of(URI.create("mailto:" + PercentEncoding.encode(local, "") + "@" + PercentEncoding.encode(host, "")))
                : Optional.empty();
    }

    private static boolean isLocalPart(String text) {
        if (text.isEmpty() || text.length() > LONGEST_LOCAL_PART) {
            return false;
        }
        return text.startsWith("\"") ? isQuoted(text) : isDotted(text);
    }

    private static boolean isDotted(String text) {
        return !text.startsWith(".") && !text.endsWith(".") && !text.contains("..") && text.codePoints().allMatch(MailAddress::isUnquoted);
    }

    private static boolean isUnquoted(int character) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character) || SIGNS.indexOf(character) >= 0;
        }
        return Visible.is(character);
    }

    private static boolean isQuoted(String text) {
        boolean escaped = false;
        for (int i = 1; i < text.length() - 1; i++) {
            char character = text.charAt(i);
            if (!escaped && character == '"') {
                return false;
            }
            escaped = !escaped && character == '\\';
        }
        return text.length() > 2 && text.endsWith("\"") && !escaped
                && text.codePoints().allMatch(character -> character == ' ' || Visible.is(character));
    }

    private static boolean isHost(String text) {
        List<String> labels = HostName.labels(text);
        return labels.size() > 1 && HostName.ascii(text).isPresent() && !labels.getLast().chars().allMatch(Character::isDigit);
    }
}
