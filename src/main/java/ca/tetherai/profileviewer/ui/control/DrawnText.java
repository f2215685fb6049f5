package ca.tetherai.profileviewer.ui.control;

import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is drawn of a text: its beginning, each odd character replaced by its mark, each line break led by one. Knows which place of the
 * one is which of the other. Immutable; all places are in UTF-16 units.
 */
public final class DrawnText {
    private final String drawn;
    private final int[] places;
    private final List<Span> marks;

    /** A part of what is drawn, its end excluded. */
    public record Span(int start, int end) {}

    private DrawnText(String drawn, int[] places, List<Span> marks) {
        this.drawn = drawn;
        this.places = places;
        this.marks = marks;
    }

    /**
     * What is drawn of a text.
     *
     * @param address whether look-alike letters are marked
     * @param length how much of the text is drawn at most
     */
    static DrawnText of(String text, boolean address, int length) {
        String part = VisibleText.beginning(text, length);
        // Where a text is cut there is no edge, whose blanks would be marked.
        String looked = part.length() < text.length() ? part + 'x' : part;
        var drawn = new StringBuilder(part.length());
        var places = new int[part.length() + 1];
        List<Span> marks = new ArrayList<>();
        int at = 0;
        for (OddCharacter odd : OddCharacters.in(looked, address, Integer.MAX_VALUE)) {
            copy(part, at, odd.index(), drawn, places, marks);
            at = odd.index() + Character.charCount(odd.codePoint());
            Arrays.fill(places, odd.index(), at, drawn.length());
            mark(Marks.of(odd), drawn, marks);
        }
        copy(part, at, part.length(), drawn, places, marks);
        places[part.length()] = drawn.length();
        return new DrawnText(drawn.toString(), places, List.copyOf(marks));
    }

    private static void copy(String text, int from, int to, StringBuilder drawn, int[] places, List<Span> marks) {
        for (int i = from; i < to; i++) {
            places[i] = drawn.length();
            char unit = text.charAt(i);
            if (unit == '\n') {
                mark(Marks.BREAK, drawn, marks);
            }
            if (unit == '\r') {
                // Before a line feed, or it would be odd; both break one line.
                mark("\\r", drawn, marks);
            } else {
                drawn.append(unit);
            }
        }
    }

    private static void mark(String mark, StringBuilder drawn, List<Span> marks) {
        int start = drawn.length();
        drawn.append(mark);
        if (!marks.isEmpty() && marks.getLast().end() == start) {
            start = marks.removeLast().start();
        }
        marks.add(new Span(start, drawn.length()));
    }

    /** What is drawn of a part of a text, which has no edges whose blanks would be marked. */
    public static DrawnText within(String part) {
        DrawnText framed = of('x' + part + 'x', false, Integer.MAX_VALUE);
        int[] places = Arrays.copyOfRange(framed.places, 1, framed.places.length - 1);
        Arrays.setAll(places, i -> places[i] - 1);
        return new DrawnText(framed.drawn.substring(1, framed.drawn.length() - 1), places,
                framed.marks.stream().map(mark -> new Span(mark.start() - 1, mark.end() - 1)).toList());
    }

    /** The characters to draw. */
    public String text() {
        return drawn;
    }

    /** Where marks and look-alike letters are drawn; those side by side are one. */
    public List<Span> marks() {
        return marks;
    }

    /** Where a place of the text is drawn; the end, for what isn't drawn. */
    public int drawnAt(int place) {
        return places[Math.min(place, places.length - 1)];
    }

    /** The place of the text that is drawn here; within a mark, its character's. */
    int placeOf(int drawnPlace) {
        int found = Arrays.binarySearch(places, drawnPlace);
        if (found < 0) {
            return Math.max(0, -found - 2);
        }
        // Both halves of a replaced pair are drawn at one place.
        return found > 0 && places[found - 1] == drawnPlace ? found - 1 : found;
    }
}
