package ca.tetherai.profileviewer.token.paste;

import java.util.OptionalInt;

/**
 * Reads a text that is a token and nothing else (RFC 6750, section 2.1), but for what comes along when one is copied: blanks, quotation
 * marks, brackets, commas, {@code Authorization: Bearer}, invisible characters, line breaks in its middle.
 */
final class BareToken {
    private static final String JWT = "eyJ";
    private static final int LONGEST_PLACEHOLDER = 61;

    private final MarkedText text;
    private final int start;
    private final int end;
    private final TokenEdges edges;
    private int lineBreaks;
    private int invisible;

    private BareToken(MarkedText text) {
        this.text = text;
        edges = TokenEdges.of(text);
        start = edges.start();
        end = edges.end();
    }

    /** What came of it. */
    sealed interface Reading {
        /** A token. */
        record Token(String secret, boolean header, Cleaning cleaning) implements Reading {
            @Override
            public String toString() {
                return "Token[redacted]";
            }
        }

        /** Nothing but what may be around one. */
        record Nothing() implements Reading {}

        /** At this place of the first text is the first character that can't be in one. */
        record Refused(int place) implements Reading {}
    }

    static Reading read(MarkedText text) {
        var reading = new BareToken(text);
        if (reading.start == reading.end) {
            return new Reading.Nothing();
        }
        // "<token>" is no token; "token" may be one.
        if (reading.start > 0 && "<[{".indexOf(text.charAt(reading.start - 1)) >= 0
                && Placeholder.is(text.text().substring(reading.start, Math.min(reading.end, reading.start + LONGEST_PLACEHOLDER)))) {
            return new Reading.Refused(text.place(reading.start - 1));
        }
        OptionalInt other = reading.edges.isHeader() ? OtherScheme.endIn(text, reading.start, reading.end) : OptionalInt.empty();
        return other.isPresent() ? new Reading.Refused(other.getAsInt()) : reading.token();
    }

    private Reading token() {
        int abbreviated = text.text().lastIndexOf(Glyphs.ABBREVIATION, end - Glyphs.ABBREVIATION.length());
        boolean atEnd = abbreviated == end - Glyphs.ABBREVIATION.length();
        if (abbreviated > start && (atEnd || text.text().startsWith(JWT, start))) {
            return new Reading.Refused(text.place(abbreviated));
        }
        var token = new StringBuilder(end - start);
        int padding = -1;
        int at = start;
        while (at < end) {
            int gap = afterGap(at);
            if (gap > at) {
                at = gap;
                continue;
            }
            int character = text.codePointAt(at);
            boolean pads = character == '=' && !token.isEmpty();
            if (!pads && !Glyphs.isOfAToken(character)) {
                return new Reading.Refused(text.place(at));
            }
            if (!pads && padding >= 0) {
                return new Reading.Refused(text.place(padding));
            }
            if (pads && padding < 0) {
                padding = at;
            }
            token.append((char) character);
            at++;
        }
        // Of what was dropped before this, only the text as it was given knows.
        String given = text.asGiven(start, end);
        return new Reading.Token(WrittenJwts.withoutFullStop(token.toString()), edges.isHeader(),
                new Cleaning(edges.hasScheme() && !edges.isHeader(), edges.hasSurroundings(),
                        Math.max(lineBreaks, Glyphs.lineBreaks(given)), Math.max(invisible, Glyphs.invisible(given))));
    }

    // Where that ends which a token may be broken by; here, if nothing of it begins here. A blank within a line is not passed over.
    private int afterGap(int from) {
        int at = afterInvisible(from);
        int breaking = continues(at) ? at + 1 : at;
        int blanks = breaking;
        boolean breaks = false;
        while (blanks < end && (Glyphs.isBlank(text.codePointAt(blanks)) || (breaks && text.charAt(blanks) == '>'))) {
            if (Glyphs.isLineBreak(text.codePointAt(blanks)) && !isSecondOfPair(blanks)) {
                lineBreaks++;
                breaks = true;
            }
            blanks += Character.charCount(text.codePointAt(blanks));
        }
        return breaks ? blanks : at;
    }

    // A shell's mark of a line that goes on, and a mail's (RFC 2045, section 6.7).
    private boolean continues(int at) {
        if (at + 1 >= end || "\\=^`".indexOf(text.charAt(at)) < 0 || !Glyphs.isLineBreak(text.charAt(at + 1))) {
            return false;
        }
        int next = TokenEdges.afterBlanks(text, at + 1, end);
        while (next < end && text.charAt(next) == '>') {
            next = TokenEdges.afterBlanks(text, next + 1, end);
        }
        return text.charAt(at) != '=' || (next < end && text.charAt(next) != '=' && at > start && text.charAt(at - 1) != '=');
    }

    private boolean isSecondOfPair(int at) {
        return text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r';
    }

    private int afterInvisible(int from) {
        int at = from;
        while (at < end && Glyphs.isInvisible(text.codePointAt(at))) {
            at = Math.min(end, Glyphs.after(text.text(), at));
            invisible++;
        }
        return at;
    }
}
