package ca.tetherai.profileviewer.ui.control;

import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacter.Kind;
import ca.tetherai.profileviewer.text.UnicodeEscape;

/** What is drawn in place of an odd character: signs that every system has a font for, or the character as JSON escapes it. */
final class Marks {
    /** A line break, drawn before the break or, at an edge, in place of it. */
    static final String BREAK = "↵";

    private Marks() {
    }

    /** The mark of a character. A look-alike letter is its own; a sign on the letter before it would hardly be seen there. */
    static String of(OddCharacter odd) {
        if (odd.kind() == Kind.LOOK_ALIKE) {
            boolean isOnLetter = Character.getType(odd.codePoint()) == Character.NON_SPACING_MARK;
            return isOnLetter ? UnicodeEscape.of(odd.codePoint()) : Character.toString(odd.codePoint());
        }
        return switch (odd.codePoint()) {
            case ' ' -> "·";
            case '\t' -> "⇥";
            case '\n' -> BREAK;
            default -> isBlank(odd) ? "␣" : UnicodeEscape.of(odd.codePoint());
        };
    }

    /** The mark of a character where letters can't be tinted: a look-alike is written as JSON escapes it. */
    static String inLine(OddCharacter odd) {
        return odd.kind() == Kind.LOOK_ALIKE ? UnicodeEscape.of(odd.codePoint()) : of(odd);
    }

    private static boolean isBlank(OddCharacter odd) {
        return (odd.kind() == Kind.EDGE_BLANK || odd.kind() == Kind.UNUSUAL_BLANK)
                && Character.getType(odd.codePoint()) != Character.CONTROL;
    }
}
