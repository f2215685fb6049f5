package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.meaning.IsoMoment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds numbers in a text that may be somebody's, whatever stands between their digits. In time proportional to the text. */
final class DigitRuns {
    private static final int SHORTEST = 7;
    private static final int SHORTEST_WITHIN = 4;
    private static final int MOST_BETWEEN = 3;
    private static final int LONGEST_MOMENT = 40;

    private final String text;
    private final Set<String> known;
    private final List<Span> found = new ArrayList<>();

    private DigitRuns(String text, Set<String> known) {
        this.text = text;
        this.known = known;
    }

    /** The numbers of seven digits or more that are no date or time, and all that hold one of the known numbers. */
    static List<Span> in(String text, Set<String> known) {
        var runs = new DigitRuns(text, known);
        runs.search();
        return runs.found;
    }

    /** Whether something may stand between the digits of one number. */
    static boolean isBetween(int character) {
        return Character.isSpaceChar(character) || switch (Character.getType(character)) {
            case Character.FORMAT, Character.DASH_PUNCTUATION, Character.CONTROL -> true;
            default -> ".()/\u00B7\u2215'_".indexOf(character) >= 0;
        };
    }

    private void search() {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (character == '\u2022') {
                i = afterMask(i);
            } else if (Character.isDigit(character)) {
                i = run(i);
            } else {
                i += Character.charCount(character);
            }
        }
    }

    // What a mask shows belongs to no number that follows.
    private int afterMask(int dot) {
        int i = dot + 1;
        if (i < text.length() && text.charAt(i) == ' ' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
            i++;
        }
        int end = i;
        while (end < text.length() && end - i < 6 && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        return end;
    }

    private int run(int start) {
        int moment = endOfMoment(start);
        if (moment > 0) {
            return moment;
        }
        var digits = new StringBuilder();
        int end = start;
        int between = 0;
        int i = start;
        while (i < text.length() && between <= MOST_BETWEEN) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (Character.isDigit(character)) {
                digits.append(Character.digit(character, 10));
                end = i;
                between = 0;
            } else if (isBetween(character) || character == '+') {
                between++;
            } else {
                break;
            }
        }
        boolean holdsKnown = holdsKnown(digits);
        if (holdsKnown || digits.length() >= SHORTEST) {
            found.add(new Span(start, end, holdsKnown ? Masks.HIDDEN : Masks.phone(text.substring(start, end))));
        }
        return end;
    }

    private int endOfMoment(int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST_MOMENT && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        while (!word.isEmpty() && ".,;:)]}\"'!?".indexOf(word.charAt(word.length() - 1)) >= 0) {
            word = word.substring(0, word.length() - 1);
        }
        return IsoMoment.read(word).isPresent() && !known.contains(Masks.digits(word)) ? start + word.length() : 0;
    }

    // Longer ones are masked anyway, with their last digits left.
    private boolean holdsKnown(CharSequence digits) {
        if (digits.length() < SHORTEST_WITHIN) {
            return known.contains(digits.toString());
        }
        for (int from = 0; from < digits.length(); from++) {
            for (int length = SHORTEST_WITHIN; length < SHORTEST && from + length <= digits.length(); length++) {
                if (known.contains(digits.subSequence(from, from + length).toString())) {
                    return true;
                }
            }
        }
        return false;
    }
}
