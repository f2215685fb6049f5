package ca.tetherai.profileviewer.json.lines;

import java.util.List;
import java.util.stream.IntStream;

/** A JSON text as numbered lines, from 0. Made as they are asked for; for any thread. */
public sealed interface Lines permits FormattedLines, ReceivedLines {
    /** How many lines there are. */
    int size();

    /** How many columns a line is indented by, before its characters. */
    int indent(int line);

    /** How many characters a line has, without its indent. */
    int length(int line);

    /** Whether a line has more characters than that; quicker than its length. */
    boolean isLonger(int line, int length);

    /** What some of a line's characters are, without its indent. */
    List<Piece> pieces(int line, int from, int to);

    /** The whole line with its indent, without its break. */
    String text(int line);

    /** The last line that is hidden where a line is folded; {@link JsonIndex#NONE} where there is nothing to fold. */
    int lastHidden(int line);

    /** How many entries there are within what can be folded here. */
    int entries(int line);

    /** Whether what can be folded here is the whole body. */
    default boolean isOutermost(int line) {
        return indexLine(line) == 0;
    }

    /** The lines in which what opens that a place of the text lies in, from the innermost to the outermost. */
    default IntStream around(int place) {
        JsonIndex index = index();
        return IntStream.iterate(index.parent(index.lineAt(place)), outer -> outer != JsonIndex.NONE, index::parent)
                .map(outer -> lineAt(index.value(outer)));
    }

    /** What the text is of. */
    JsonIndex index();

    /** The line that a place of the text is seen in. */
    int lineAt(int place);

    /** How many characters of the line come before that place of the text, its indent not counted. */
    int columnOf(int line, int place);

    /** The place of the text that the line is about: its name, its value or its bracket. */
    int placeOf(int line);

    /** The line of the index that a line is about: of several the first. */
    int indexLine(int line);
}
