package ca.tetherai.profileviewer.token.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a token begins and ends in a text that is one, but for what comes along at its edges when it is copied. */
final class TokenEdges {
    // The second angle bracket is a quoted mail's.
    private static final String OPENING = "\"'`<>“”„‘’‚«»‹›([,;";
    private static final String CLOSING = "\"'`>“”‘’»«›‹)],;";
    private static final String HEADER = "authorization";
    private static final String SCHEME = "bearer";
    // What a table or a list has above the value.
    private static final Pattern LABEL = Pattern.compile("([A-Za-z_-]{3,30})[ \\t]*+[:=]?+[ \\t]*+[\\r\\n]");
    private static final Pattern LIST_ITEM = Pattern.compile("[-–•*][ \\t]+(?=\\S)");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3})[^*].*[^*]\\1", Pattern.DOTALL);
    // A JWT as a list's item, as a line that was added, or in Markdown's italics: none begins with these.
    private static final Pattern MARKED_JWT = Pattern.compile("[_+-]eyJ");

    private final MarkedText text;
    private int start;
    private int end;
    private boolean header;
    private boolean scheme;
    private boolean surroundings;

    private TokenEdges(MarkedText text) {
        this.text = text;
        end = text.length();
    }

    static TokenEdges of(MarkedText text) {
        var edges = new TokenEdges(text);
        edges.trim();
        return edges;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether the header's name stood before it. */
    boolean isHeader() {
        return header;
    }

    /** Whether {@code Bearer} stood before it. */
    boolean hasScheme() {
        return scheme;
    }

    /** Whether there were quotation marks, brackets, commas or a label around it. */
    boolean hasSurroundings() {
        return surroundings;
    }

    private void trim() {
        int before;
        do {
            before = end - start;
            trimBlanks();
            dropSurroundings();
            trimBlanks();
            dropHeader();
            dropLabel();
            dropScheme();
        } while (end - start < before);
    }

    private void trimBlanks() {
        start = afterBlanks(text, start, end);
        while (start < end && Glyphs.isBlank(text.text().codePointBefore(end))) {
            end -= Character.charCount(text.text().codePointBefore(end));
        }
    }

    private void dropSurroundings() {
        if (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
            surroundings = true;
        }
        if (start < end && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
            surroundings = true;
        }
        Matcher item = at(LIST_ITEM);
        Matcher emphasis = at(EMPHASIS);
        if (item.lookingAt()) {
            start = item.end();
            surroundings = true;
        } else if (start < end && text.charAt(start) == '*' && emphasis.matches()) {
            start = emphasis.end(1);
            end -= emphasis.end(1) - emphasis.start(1);
            surroundings = true;
        }
        if (at(MARKED_JWT).lookingAt()) {
            end -= text.charAt(start) == '_' && text.charAt(end - 1) == '_' ? 1 : 0;
            start++;
            surroundings = true;
        }
    }

    private void dropHeader() {
        int name = end - start >= HEADER.length() && text.startsWithIgnoringCase(start, HEADER) ? start + HEADER.length() : end;
        int colon = afterBlanks(text, name, end);
        if (colon < end && text.charAt(colon) == ':') {
            start = colon + 1;
            header = true;
        }
    }

    private void dropLabel() {
        Matcher label = at(LABEL);
        if (label.lookingAt() && Names.isOfASecret(label.group(1))) {
            start = label.end();
            header |= Names.isAuthorization(label.group(1));
            surroundings = true;
        }
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(text.text()).region(start, end);
    }

    private void dropScheme() {
        int after = start + SCHEME.length();
        if (after <= end && text.startsWithIgnoringCase(start, SCHEME) && (after == end || endsAWord(after))) {
            start = after;
            scheme = true;
            boolean named = start + 1 < end && ":=".indexOf(text.charAt(start)) >= 0;
            start += named ? 1 : 0;
        }
    }

    private boolean endsAWord(int index) {
        return Glyphs.isBlank(text.codePointAt(index)) || OPENING.indexOf(text.charAt(index)) >= 0 || ":=".indexOf(text.charAt(index)) >= 0;
    }

    /** The first place from here on that is not blank, {@code end} at the latest. */
    static int afterBlanks(MarkedText text, int from, int end) {
        int at = from;
        while (at < end && Glyphs.isBlank(text.codePointAt(at))) {
            at = Math.min(end, Glyphs.after(text.text(), at));
        }
        return at;
    }
}
