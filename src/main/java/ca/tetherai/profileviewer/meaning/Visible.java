package ca.tetherai.profileviewer.meaning;

/** Whether the characters of an address can be seen: one that holds others reads as another address than it is. */
final class Visible {
    private Visible() {
    }

    static boolean all(String text) {
        return text.codePoints().allMatch(Visible::is);
    }

    static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !showsNothing(character);
        };
    }

    // Letters, marks and symbols by their category: grapheme joiner, Hangul fillers, Khmer vowels, the empty Braille cell, variation selectors.
    private static boolean showsNothing(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> (character >= 0x180B && character <= 0x180F) || (character >= 0xFE00 && character <= 0xFE0F)
                    || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }
}
