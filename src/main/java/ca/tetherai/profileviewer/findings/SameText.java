package ca.tetherai.profileviewer.findings;

import java.text.Normalizer;

/** When two texts are the same to the systems that compare them. */
final class SameText {

    private SameText() {
    }

    /** Whether they name the same mailbox: case makes none of its own in practice (RFC 5321, section 2.4), and Unicode's two spellings have a check of their own. */
    static boolean ignoringCase(String one, String other) {
        return one.equalsIgnoreCase(other) || composed(one).equalsIgnoreCase(composed(other));
    }

    /** A text in its composed spelling, NFC (Unicode Standard Annex 15). */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
