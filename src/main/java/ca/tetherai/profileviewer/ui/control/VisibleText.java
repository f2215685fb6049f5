package ca.tetherai.profileviewer.ui.control;

import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;

import java.util.List;

/**
 * Makes text from a server fit for a label without dropping any of it in silence. JavaFX leaves control characters out, draws nothing for
 * many others, and stalls on a single text of a million characters.
 */
public final class VisibleText {
    /** How many characters of a value are drawn at most: more would stall the window. What shows a value says so where it is longer. */
    public static final int LONGEST = 10_000;

    private VisibleText() {
    }

    /**
     * The text on one line: line breaks and tabs become ↵ and ⇥, unusual blanks ␣; control characters, those that show nothing or turn the
     * direction, and halves of characters are written as JSON escapes them. Plain spaces at the edges stay.
     */
    public static String line(String text) {
        String lines = text.replace("\r\n", "\n");
        List<OddCharacter> odd = OddCharacters.in(lines, false, Integer.MAX_VALUE);
        if (odd.isEmpty()) {
            return lines.replace("\n", Marks.BREAK);
        }
        var visible = new StringBuilder(lines.length());
        int at = 0;
        for (OddCharacter character : odd) {
            visible.append(lines, at, character.index());
            visible.append(character.codePoint() == ' ' ? " " : Marks.of(character));
            at = character.index() + Character.charCount(character.codePoint());
        }
        return visible.append(lines, at, lines.length()).toString().replace("\n", Marks.BREAK);
    }

    /**
     * The beginning of the text on one line, and all that is odd about it marked: as {@link #line}, but blanks at the text's edges are · too, and
     * look-alike letters of an address are written as JSON escapes them.
     *
     * @param length how much of the text is taken at most, in UTF-16 units
     * @param address whether it is an e-mail or web address
     */
    public static String marked(String text, int length, boolean address) {
        String part = beginning(text, length).replace("\r\n", "\n");
        // Where a text is cut there is no edge.
        String looked = text.length() > length ? part + 'x' : part;
        var visible = new StringBuilder(part.length());
        int at = 0;
        for (OddCharacter character : OddCharacters.in(looked, address, Integer.MAX_VALUE)) {
            visible.append(part, at, character.index()).append(Marks.inLine(character));
            at = character.index() + Character.charCount(character.codePoint());
        }
        return visible.append(part, at, part.length()).toString().replace("\n", Marks.BREAK);
    }

    /** The beginning of the text, at most {@code length} UTF-16 units of it; never half a surrogate pair. */
    public static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
