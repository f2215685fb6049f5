package ca.tetherai.profileviewer.token;

import java.util.Locale;

/**
 * Finds the bearer token (RFC 6750, section 2.1) in a text as people paste it: with blanks, quotes or an {@code Authorization: Bearer}
 * around it, or broken over several lines. A token need not be a JWT. Thread-safe; never throws.
 */
public final class TokenReader {
    private static final String OPENING = "\"'`<“‘«";
    private static final String CLOSING = "\"'`>”’»";
    private static final String HEADER = "authorization";
    private static final String SCHEME = "bearer";
    /** In characters. Servers take headers of some 8 to 64 KiB. */
    private static final int LONGEST = 64 * 1024;

    /**
     * The text as a field of one line can hold it, which would drop line breaks by itself: one within a token goes with the blanks around it,
     * one after {@code Bearer} becomes a blank. The same token is read from it. A text longer than any token is cut off, and ends in a
     * character that no token has, so that its beginning isn't taken for one.
     */
    public String onOneLine(String text) {
        var line = new StringBuilder();
        text.strip().lines().map(String::strip).takeWhile(_ -> line.length() <= LONGEST).forEach(part -> {
            line.append(endsInScheme(line) ? " " : "").append(part);
        });
        if (line.length() > LONGEST) {
            line.setLength(LONGEST);
            line.append('…');
        }
        return line.toString();
    }

    private static boolean endsInScheme(StringBuilder line) {
        String end = line.substring(Math.max(0, line.length() - HEADER.length() - 1)).toLowerCase(Locale.ROOT);
        return end.endsWith(SCHEME) || end.endsWith(":");
    }

    /** The token that the text holds, or why it holds none. */
    public TokenInput read(String text) {
        var rest = new Rest(text);
        rest.trim();
        while (rest.dropQuotes() || rest.dropScheme() || rest.dropHeader()) {
            rest.trim();
        }
        return rest.isEmpty() ? new TokenInput.Missing() : rest.asToken();
    }

    // Format characters have no width: byte order marks, joiners, marks of direction.
    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isLineBreak(int character) {
        return character == '\r' || character == '\n';
    }

    private static boolean isTokenCharacter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9')
                || (character < 0x80 && "-._~+/".indexOf(character) >= 0);
    }

    /** What is left of one text, from {@code start} to before {@code end}. */
    private static final class Rest {
        private final String text;
        private int start;
        private int end;

        Rest(String text) {
            this.text = text;
            this.end = text.length();
        }

        boolean isEmpty() {
            return start == end;
        }

        void trim() {
            start = afterBlanks(start);
            while (start < end && isBlank(text.codePointBefore(end))) {
                end -= Character.charCount(text.codePointBefore(end));
            }
        }

        boolean dropQuotes() {
            int kind = isEmpty() ? -1 : OPENING.indexOf(text.charAt(start));
            boolean quoted = kind >= 0 && end - start >= 2 && text.charAt(end - 1) == CLOSING.charAt(kind);
            if (quoted) {
                start++;
                end--;
            }
            return quoted;
        }

        boolean dropScheme() {
            int after = start + SCHEME.length();
            boolean found = startsWith(SCHEME) && (after == end || isBlank(text.codePointAt(after)));
            if (found) {
                start = after;
            }
            return found;
        }

        boolean dropHeader() {
            int colon = startsWith(HEADER) ? afterBlanks(start + HEADER.length()) : end;
            boolean found = colon < end && text.charAt(colon) == ':';
            if (found) {
                start = colon + 1;
            }
            return found;
        }

        TokenInput asToken() {
            var token = new StringBuilder(end - start);
            int padding = -1;
            int at = start;
            while (at < end) {
                int character = text.codePointAt(at);
                boolean pads = character == '=' && !token.isEmpty();
                if (!pads && !isTokenCharacter(character)) {
                    return unusable(at);
                }
                if (!pads && padding >= 0) {
                    return unusable(padding);
                }
                if (pads && padding < 0) {
                    padding = at;
                }
                token.append((char) character);
                at = afterLineBreak(at + 1);
            }
            return new TokenInput.Usable(new AccessToken(token.toString()));
        }

        // Where the blanks end that begin here, if they break a line; otherwise here: a blank within a line is not passed over.
        private int afterLineBreak(int from) {
            int to = from;
            boolean breaks = false;
            while (to < end && isBlank(text.codePointAt(to))) {
                breaks |= isLineBreak(text.codePointAt(to));
                to += Character.charCount(text.codePointAt(to));
            }
            return breaks ? to : from;
        }

        private int afterBlanks(int from) {
            int at = from;
            while (at < end && isBlank(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at;
        }

        private boolean startsWith(String lowerCase) {
            return start + lowerCase.length() <= end && text.regionMatches(true, start, lowerCase, 0, lowerCase.length());
        }

        private TokenInput unusable(int at) {
            return new TokenInput.Unusable(text.codePointCount(0, at) + 1, text.codePointAt(at));
        }
    }
}
