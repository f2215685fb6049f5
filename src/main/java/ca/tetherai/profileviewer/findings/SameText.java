package ca.tetherai.profileviewer.findings;

import java.net.IDN;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** When two texts are the same to the systems that compare them. */
final class SameText {
    private static final int LONGEST_HOST = 253;
    private static final Pattern PUNYCODE = Pattern.compile("(?=.*xn--)[-.0-9a-z]+", Pattern.CASE_INSENSITIVE);

    private SameText() {
    }

    /**
     * Whether they name the same mailbox: case makes none of its own in practice (RFC 5321, section 2.4), a host may be written in Punycode
     * (RFC 5891), and Unicode's two spellings have a check of their own.
     */
    static boolean isOneMailbox(String one, String other) {
        return lowered(composed(withReadableHost(one))).equals(lowered(composed(withReadableHost(other))));
    }

    /** The same, spelled by the same characters of Unicode. */
    static boolean isOneSpelling(String one, String other) {
        return lowered(withReadableHost(one)).equals(lowered(withReadableHost(other)));
    }

    /** A text with the capitals A to Z small. Others stay: a dotless i or a long s would become another letter, and an address another's. */
    static String lowered(String text) {
        var lowered = new StringBuilder(text);
        for (int i = 0; i < lowered.length(); i++) {
            char unit = lowered.charAt(i);
            if (unit >= 'A' && unit <= 'Z') {
                lowered.setCharAt(i, (char) (unit + ('a' - 'A')));
            }
        }
        return lowered.toString();
    }

    /** An e-mail address with its host in its own letters, which Punycode writes in ASCII: {@code alex@xn--exmple-cua.com} is {@code alex@exämple.com}. */
    static String withReadableHost(String address) {
        int host = address.lastIndexOf('@') + 1;
        // Nothing else is decoded: the rules of Punycode would take a long s for an s, which it only looks like.
        return host > 0 && address.length() - host <= LONGEST_HOST && PUNYCODE.matcher(address.substring(host)).matches()
                ? address.substring(0, host) + IDN.toUnicode(address.substring(host))
                : address;
    }

    /** A text in its composed spelling, NFC (Unicode Standard Annex 15). */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
