package ca.tetherai.profileviewer.json.lines;

/** Lines together as one text, as they are copied. */
public record LinesText(Lines lines) {

    /** All of them. The received ones are the body to the letter. */
    public String all() {
        return switch (lines) {
            case ReceivedLines received -> received.index().text();
            case FormattedLines formatted -> of(0, formatted.size() - 1);
        };
    }

    /** Those from one to another, with their indents. */
    public String of(int first, int last) {
        return text(first, last, 0);
    }

    /** The value that opens on one line and closes on another: without its name, its indent, and the comma behind it. */
    String block(int opening, int closing) {
        int outer = lines.indent(opening);
        var text = new StringBuilder();
        JsonIndex index = lines.index();
        text.append(index.text(), index.value(opening), index.end(opening)).append('\n');
        if (closing > opening + 1) {
            text.append(text(opening + 1, closing - 1, outer)).append('\n');
        }
        return text.append(index.text(), index.value(closing), index.end(closing)).toString();
    }

    private String text(int first, int last, int without) {
        var text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            if (line > first) {
                text.append('\n');
            }
            text.append(lines.text(line), without, lines.indent(line) + lines.length(line));
        }
        return text.toString();
    }
}
