package ca.tetherai.profileviewer.masking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared: without case, accents, invisible characters and differences of Unicode's spelling, white space as one blank. Each of its
 * units knows which part of the text it came from.
 */
final class ComparableText {
    private char[] units;
    private int[] starts;
    private int[] ends;
    private int length;

    /** Folds a text, in time proportional to it. */
    ComparableText(String text) {
        units = new char[text.length() + 8];
        starts = new int[units.length];
        ends = new int[units.length];
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            int end = i + Character.charCount(character);
            fold(character, i, end);
            i = end;
        }
    }

    /** Folds what is searched for. */
    static String fold(String text) {
        var folded = new ComparableText(text);
        return new String(folded.units, 0, folded.length).strip();
    }

    int length() {
        return length;
    }

    char at(int index) {
        return units[index];
    }

    /** Where in the text a unit's character starts. */
    int start(int index) {
        return starts[index];
    }

    /** Where in the text a unit's character ends. */
    int end(int index) {
        return ends[index];
    }

    private void fold(int character, int start, int end) {
        if (character < 0x80) {
            add(character <= ' ' ? ' ' : Character.toLowerCase((char) character), start, end);
            return;
        }
        String decomposed = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        String lower = decomposed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        lower.codePoints().forEach(part -> addVisible(part, start, end));
    }

    private void addVisible(int part, int start, int end) {
        switch (Character.getType(part)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                // It goes with what it stands on.
                if (length > 0) {
                    ends[length - 1] = end;
                }
            }
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL ->
                add(' ', start, end);
            default -> Character.toString(part).chars().forEach(unit -> add((char) unit, start, end));
        }
    }

    private void add(char unit, int start, int end) {
        if (unit == ' ' && length > 0 && units[length - 1] == ' ') {
            ends[length - 1] = end;
            return;
        }
        if (length == units.length) {
            units = Arrays.copyOf(units, 2 * length);
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        units[length] = unit;
        starts[length] = start;
        ends[length] = end;
        length++;
    }
}
