package ca.tetherai.profileviewer.compare;

import java.text.Normalizer;
import java.util.Optional;

/** Whether two texts are the same to Unicode, though their characters differ (UAX #15). Stateless. */
public final class Equivalence {
    // Of UAX #15's stream-safe texts: longer rows of marks are nobody's language, and sorting them takes quadratic time.
    private static final int LONGEST_ROW_OF_MARKS = 30;

    private Equivalence() {
    }

    /** Whether the texts differ in nothing but normalisation: canonically, or in compatibility characters such as wide letters and no-break spaces. */
    static boolean onlyNormalisation(String left, String right) {
        return isStreamSafe(left) && isStreamSafe(right)
                && Normalizer.normalize(left, Normalizer.Form.NFKC).equals(Normalizer.normalize(right, Normalizer.Form.NFKC));
    }

    /** The one normalisation form that the text is in; empty where it is in none or in more than one of NFC and NFD. */
    public static Optional<Normalizer.Form> form(String text) {
        if (!isStreamSafe(text)) {
            return Optional.empty();
        }
        boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        boolean decomposed = Normalizer.isNormalized(text, Normalizer.Form.NFD);
        if (composed == decomposed) {
            return Optional.empty();
        }
        return Optional.of(composed ? Normalizer.Form.NFC : Normalizer.Form.NFD);
    }

    private static boolean isStreamSafe(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
            if (marks > LONGEST_ROW_OF_MARKS) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
