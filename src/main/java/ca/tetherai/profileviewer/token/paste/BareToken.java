package ca.tetherai.profileviewer.token.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text that is a token and nothing else (RFC 6750, section 2.1), but for what comes along when one is copied: blanks, quotation
 * marks, brackets, commas, {@code Authorization: Bearer}, invisible characters, line breaks in its middle.
 */
final class BareToken {
    // The second angle bracket is a quoted mail's.
    private static final String OPENING = "\"'`<>“”‘’«»([,;";
    private static final String CLOSING = "\"'`>“”‘’»«)],;";
    private static final String HEADER = "authorization";
    private static final String SCHEME = "bearer";
    // A terminal's colours and the like (ECMA-48, CSI sequences).
    private static final Pattern TERMINAL_SEQUENCE = Pattern.compile("\u001B\\[[0-9;?]*[ -/]*[@-~]");

    private final MarkedText text;
    private int start;
    private int end;
    private boolean header;
    private boolean scheme;
    private boolean surroundings;
    private int lineBreaks;
    private int invisible;

    private BareToken(MarkedText text) {
        this.text = text;
        this.end = text.length();
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
        reading.trim();
        return reading.start == reading.end ? new Reading.Nothing() : reading.token();
    }

    private void trim() {
        int before;
        do {
            before = end - start;
            trimBlanks();
            dropSurroundings();
            trimBlanks();
            dropHeader();
            dropScheme();
        } while (end - start < before);
    }

    private void trimBlanks() {
        start = afterBlanks(start);
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
    }

    private void dropHeader() {
        int name = end - start >= HEADER.length() && text.startsWithIgnoringCase(start, HEADER) ? start + HEADER.length() : end;
        int colon = afterBlanks(name);
        if (colon < end && text.charAt(colon) == ':') {
            start = colon + 1;
            header = true;
        }
    }

    private void dropScheme() {
        int after = start + SCHEME.length();
        if (after <= end && text.startsWithIgnoringCase(start, SCHEME) && (after == end || endsAWord(after))) {
            start = after;
            scheme = true;
        }
    }

    private boolean endsAWord(int index) {
        return Glyphs.isBlank(text.codePointAt(index)) || OPENING.indexOf(text.charAt(index)) >= 0;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < end && Glyphs.isBlank(text.codePointAt(at))) {
            at = afterGlyph(at);
        }
        return at;
    }

    // Past a character, or all of what steers a terminal.
    private int afterGlyph(int at) {
        Matcher sequence = TERMINAL_SEQUENCE.matcher(text.text()).region(at, end);
        return sequence.lookingAt() ? sequence.end() : at + Character.charCount(text.codePointAt(at));
    }

    private Reading token() {
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
        return new Reading.Token(WrittenJwts.withoutFullStop(token.toString()), header,
                new Cleaning(scheme && !header, surroundings, lineBreaks, invisible));
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
        int next = afterBlanks(at + 1);
        while (next < end && text.charAt(next) == '>') {
            next = afterBlanks(next + 1);
        }
        return text.charAt(at) != '=' || (next < end && text.charAt(next) != '=' && at > start && text.charAt(at - 1) != '=');
    }

    private boolean isSecondOfPair(int at) {
        return text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r';
    }

    private int afterInvisible(int from) {
        int at = from;
        while (at < end && Glyphs.isInvisible(text.codePointAt(at))) {
            at = afterGlyph(at);
            invisible++;
        }
        return at;
    }
}
