package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.text.SafeText;

/** A stranger's text as it stands within a sentence of ours: short, in one line, all of it visible. */
record Quotation(String text) {
    /** Longer texts are shortened. In characters. */
    static final int LONGEST = 60;
    // FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9).
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    /**
     * The text within a line.
     *
     * @param isolating whether a text with letters that are read from right to left is kept from turning the words around it
     */
    String inOneLine(boolean isolating) {
        String safe = SafeText.oneLine(shortened());
        return isolating && safe.codePoints().anyMatch(Quotation::readsRightToLeft) ? ISOLATE + safe + END : safe;
    }

    private String shortened() {
        // Two UTF-16 units at most for a character: whatever lies behind these need not be counted, in a text of megabytes.
        String beginning = text.substring(0, Math.min(text.length(), 2 * LONGEST + 2));
        return beginning.codePointCount(0, beginning.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
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
