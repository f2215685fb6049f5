package ca.tetherai.profileviewer.ui.control;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A text with right-to-left letters, broken into lines that fit a width. JavaFX 25 throws where it wraps such letters itself, so a text of
 * these lines is drawn without wrapping. A further line keeps its paragraph's direction, by a mark where needed. Immutable; all
 * places are in UTF-16 units.
 */
final class BrokenLines {
    private static final char LEFT_TO_RIGHT = '\u200E';
    private static final char RIGHT_TO_LEFT = '\u200F';
    /** No line of any window has more letters than this, so no more of a word is measured. */
    private static final int LONGEST_LINE = 400;
    /** A guess how much of a word fits is tried so much before and after it. */
    private static final int NEAR = 3;

    private final String text;
    private final int[] breaks;
    private final int[] inserted;

    private BrokenLines(String text, int[] breaks, int[] inserted) {
        this.text = text;
        this.breaks = breaks;
        this.inserted = inserted;
    }

    /** Whether a text has letters or marks that are read from right to left. */
    static boolean areNeededFor(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** A text as it is. */
    static BrokenLines none(String text) {
        return new BrokenLines(text, new int[0], new int[0]);
    }

    /**
     * Breaks a text between words, a word that is longer than a line between characters.
     *
     * @param width the longest line, in px
     * @param most how many lines are broken off at most; what follows stays on one
     * @param ruler how wide a text is on one line, in px
     */
    static BrokenLines of(String text, double width, int most, ToDoubleFunction<String> ruler) {
        List<Integer> breaks = new ArrayList<>();
        BreakIterator words = BreakIterator.getLineInstance();
        words.setText(text);
        double filled = 0;
        int start = 0;
        for (int end = words.next(); end != BreakIterator.DONE && breaks.size() < most; end = words.next()) {
            String ink = text.substring(start, end).stripTrailing();
            if (filled > 0 && filled + ruler.applyAsDouble(beginning(ink)) > width) {
                breaks.add(start);
                filled = 0;
            }
            while (breaks.size() < most && ruler.applyAsDouble(beginning(ink)) > width) {
                int fitting = fitting(ink, width, ruler);
                if (fitting == ink.length()) {
                    break;
                }
                start += fitting;
                breaks.add(start);
                ink = ink.substring(fitting);
            }
            String rest = text.substring(start, end);
            filled = rest.endsWith("\n") ? 0 : filled + ruler.applyAsDouble(rest);
            start = end;
        }
        return with(text, breaks);
    }

    private static String beginning(String word) {
        return VisibleText.beginning(word, LONGEST_LINE);
    }

    /** How much of a word fits a line: one character at least, and none is taken apart. */
    private static int fitting(String word, double width, ToDoubleFunction<String> ruler) {
        String part = beginning(word);
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(part);
        int low = characters.next();
        int first = low;
        int high = part.length();
        // Letters of a word are about equally wide, so where it fits can be guessed.
        int guess = Math.clamp((long) (high * width / ruler.applyAsDouble(part)), low, high);
        for (int tried : new int[]{guess - NEAR, guess + NEAR}) {
            if (tried > low && tried < high) {
                if (ruler.applyAsDouble(part.substring(0, tried)) > width) {
                    high = tried - 1;
                } else {
                    low = tried;
                }
            }
        }
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (ruler.applyAsDouble(part.substring(0, middle)) > width) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        int boundary = low == part.length() || characters.isBoundary(low) ? low : characters.preceding(low);
        return Math.max(first, boundary);
    }

    private static BrokenLines with(String text, List<Integer> breaks) {
        var broken = new StringBuilder(text.length() + 2 * breaks.size());
        var inserted = new int[breaks.size()];
        int at = 0;
        boolean leftToRight = isLeftToRight(text, 0);
        for (int i = 0; i < inserted.length; i++) {
            int place = breaks.get(i);
            broken.append(text, at, place).append('\n');
            int sent = text.substring(at, place).lastIndexOf('\n');
            if (sent >= 0) {
                leftToRight = isLeftToRight(text, at + sent + 1);
            }
            // Some fonts draw a box for a mark, so there is none where the line goes that way by itself.
            if (leftToRight != isLeftToRight(text, place)) {
                broken.append(leftToRight ? LEFT_TO_RIGHT : RIGHT_TO_LEFT);
            }
            inserted[i] = broken.length() - place;
            at = place;
        }
        broken.append(text, at, text.length());
        return new BrokenLines(broken.toString(), breaks.stream().mapToInt(Integer::intValue).toArray(), inserted);
    }

    // As Unicode decides it: by the first letter from here on that has a direction. In place: a copy of the rest, line by line, takes long.
    private static boolean isLeftToRight(String text, int from) {
        int index = from;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            int direction = Character.getDirectionality(character);
            if (direction == Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR) {
                return true;
            }
            if (isStrong(direction)) {
                return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
            }
            index += Character.charCount(character);
        }
        return true;
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The lines. */
    String text() {
        return text;
    }

    /** Where a place of the whole text is in the lines; at a break, the beginning of the further line. */
    int at(int place) {
        int found = Arrays.binarySearch(breaks, place);
        return place + insertedBy(found < 0 ? -found - 1 : found + 1);
    }

    /** The place of the whole text that is here in the lines. */
    int placeOf(int brokenPlace) {
        int before = 0;
        while (before < breaks.length && breaks[before] + insertedBy(before) < brokenPlace) {
            before++;
        }
        int place = brokenPlace - insertedBy(before);
        return before > 0 ? Math.max(place, breaks[before - 1]) : place;
    }

    private int insertedBy(int breaksBefore) {
        return breaksBefore == 0 ? 0 : inserted[breaksBefore - 1];
    }
}
