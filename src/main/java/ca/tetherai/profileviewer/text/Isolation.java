package ca.tetherai.profileviewer.text;

/**
 * Keeps a text that is read from right to left from turning the words around it (Unicode Standard Annex 9). Others stay as they are: some
 * fonts draw a box for the characters that isolate. Stateless.
 */
public final class Isolation {
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private Isolation() {
    }

    /** The text, isolated where it has letters that are read from right to left. */
    public static String of(String text) {
        return text.codePoints().anyMatch(Isolation::readsRightToLeft) ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
    }

    private static boolean readsRightToLeft(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER ->
                true;
            default -> false;
        };
    }
}
