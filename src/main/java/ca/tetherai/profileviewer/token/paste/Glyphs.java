package ca.tetherai.profileviewer.token.paste;

/** Kinds of characters, as far as they matter around and within a token. */
final class Glyphs {
    private static final String OTHER_TOKEN_CHARACTERS = "-._~+/";
    // Blank by their glyph, not by their category: combining joiner, Hangul fillers, Khmer's inherent vowels, braille blank.
    private static final String WITHOUT_INK = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private Glyphs() {
    }

    /** Characters of a bearer token but for the padding at its end (RFC 6750, section 2.1). */
    static boolean isOfAToken(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9')
                || (character < 0x80 && OTHER_TOKEN_CHARACTERS.indexOf(character) >= 0);
    }

    static boolean isLineBreak(int character) {
        return (character >= '\n' && character <= '\r') || character == 0x85 || character == 0x2028 || character == 0x2029;
    }

    /** What nobody sees and nobody types: controls, joiners, marks of direction, variation selectors, byte order marks. */
    static boolean isInvisible(int character) {
        if (isLineBreak(character) || character == '\t') {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL || isVariation(character)
                || (character <= 0xFFFF && WITHOUT_INK.indexOf(character) >= 0);
    }

    private static boolean isVariation(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0x180B && character <= 0x180F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /** Room between words, of any width. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || isLineBreak(character);
    }

    static boolean isBlank(int character) {
        return isSpace(character) || isInvisible(character);
    }
}
