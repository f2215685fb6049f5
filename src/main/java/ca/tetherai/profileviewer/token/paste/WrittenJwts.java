package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds JWTs (RFC 7519) within running text, as one sees it: by their beginning, which is that of a JSON object, in Base64. */
final class WrittenJwts {
    private static final Pattern START = Pattern
            .compile("(?<![A-Za-z0-9.])(?<![A-Za-z0-9_.+-][_+-])(?:eyJ|eyA|ew[ok0])[A-Za-z0-9_-]+(?=\\.|[\\s\\\\^`]{0,200}[\\r\\n])");
    private static final int DOTS = 2;
    // In characters, as servers take no longer header.
    private static final int LONGEST = 64 * 1024;

    private static final String AFTER_A_WORD = ".,;:!?)]}>\"'`“”‘’»›|<&#*\\/";

    private final MarkedText text;

    private WrittenJwts(MarkedText text) {
        this.text = text;
    }

    /** Each from its first character to its last, line breaks within it included. */
    static List<MarkedText> in(MarkedText text) {
        return new WrittenJwts(text).find();
    }

    private List<MarkedText> find() {
        var found = new ArrayList<MarkedText>();
        Matcher start = START.matcher(text.text());
        int from = 0;
        while (start.find(from)) {
            int end = end(start.start());
            MarkedText jwt = text.part(start.start(), end);
            if (dots(jwt.text()) >= DOTS && endsAWord(end) && !JwtSignature.isCut(jwt)) {
                found.add(jwt);
            }
            from = Math.max(end, start.end());
        }
        return found;
    }

    // What goes on with a character that can't be in a token was damaged, or is something else.
    private boolean endsAWord(int end) {
        return end == text.length() || Glyphs.isBlank(text.codePointAt(end))
                || (AFTER_A_WORD.indexOf(text.charAt(end)) >= 0 && !text.text().startsWith(Glyphs.ABBREVIATION, end));
    }

    private int end(int start) {
        int lineStart = start;
        int end = endOfRun(start, 0);
        var sofar = new Sofar();
        sofar.count(text, start, end);
        while (end - start < LONGEST) {
            int next = afterLineBreak(end);
            int nextEnd = endOfRun(next, sofar.dots);
            if (sofar.signatures == null && sofar.dots > 0) {
                String header = plain(start, end);
                sofar.signatures = JwtSignature.lengths(header);
                sofar.encrypted = JwtSignature.isEncrypted(header);
            }
            boolean anotherJwt = !sofar.encrypted && sofar.dots >= DOTS && text.text().substring(next, nextEnd).indexOf('.') >= 0;
            boolean more = sofar.goesOn(end - lineStart, isWholeLine(nextEnd)) || (sofar.isComplete() && comesToLonger(sofar, next));
            if (next == end || nextEnd == next || anotherJwt || !more) {
                return end;
            }
            sofar.count(text, next, nextEnd);
            lineStart = next;
            end = nextEnd;
        }
        return end;
    }

    // A signature of a longer key may have a line's end where one of a shorter key would end.
    private boolean comesToLonger(Sofar sofar, int from) {
        int length = sofar.sinceDot;
        int at = from;
        int end = endOfRun(at, sofar.dots);
        boolean wholeLine = true;
        while (wholeLine && end > at && length <= sofar.longest()) {
            length += end - at;
            if (sofar.isKnown(length)) {
                return true;
            }
            wholeLine = isWholeLine(end);
            at = afterLineBreak(end);
            end = endOfRun(at, sofar.dots);
        }
        return false;
    }

    private String plain(int start, int end) {
        return BareToken.read(text.part(start, end)) instanceof BareToken.Reading.Token(String token, _, _) ? token : "";
    }

    /** What there is of a JWT up to the end of a line. */
    private static final class Sofar {
        // As long as the algorithm makes them; none where that can't be told, null before the header is complete.
        private @Nullable List<Integer> signatures;
        private boolean encrypted;
        private int dots;
        private int sinceDot;

        void count(MarkedText text, int from, int to) {
            for (int at = from; at < to; at++) {
                boolean dot = text.charAt(at) == '.';
                dots += dot ? 1 : 0;
                sinceDot = dot ? 0 : sinceDot + 1;
            }
        }

        boolean isKnown(int length) {
            return signatures != null && signatures.contains(length);
        }

        boolean isComplete() {
            return dots == DOTS && isKnown(sinceDot);
        }

        int longest() {
            return signatures == null || signatures.isEmpty() ? 0 : signatures.getLast();
        }

        // Whether what is on the next line is still the token: while a signature of known length is not complete, or else if the line was full.
        boolean goesOn(int lineLength, boolean nextIsWholeLine) {
            List<Integer> known = signatures;
            boolean full = lineLength >= Glyphs.SHORTEST_FULL_LINE && nextIsWholeLine;
            if (known == null) {
                return dots < DOTS || full;
            }
            if (known.isEmpty()) {
                return full;
            }
            return dots < DOTS || (!known.contains(sinceDot) && sinceDot < known.getLast());
        }
    }

    private boolean isWholeLine(int end) {
        return end == text.length() || Glyphs.isSpace(text.charAt(end));
    }

    private int endOfRun(int from, int dotsBefore) {
        int at = from;
        int dots = dotsBefore;
        while (at < text.length() && Glyphs.isOfAToken(text.charAt(at)) && "~+/".indexOf(text.charAt(at)) < 0) {
            dots += text.charAt(at) == '.' ? 1 : 0;
            at++;
        }
        // A sentence's full stop is not the token's, but for the last of one without a signature.
        while (at > from && text.charAt(at - 1) == '.' && dots > DOTS) {
            at--;
            dots--;
        }
        return at;
    }

    private static long dots(String text) {
        return text.chars().filter(character -> character == '.').count();
    }

    /** A token that is a JWT, without the full stop of the sentence that it ends; any other as it is. */
    static String withoutFullStop(String token) {
        int end = token.length();
        for (long dots = dots(token); token.startsWith("eyJ") && dots > DOTS && token.charAt(end - 1) == '.'; dots--) {
            end--;
        }
        return token.substring(0, end);
    }

    private int afterLineBreak(int from) {
        int at = from;
        boolean breaks = false;
        // A shell's mark of a line that goes on.
        if (at + 1 < text.length() && "\\^`".indexOf(text.charAt(at)) >= 0 && Glyphs.isLineBreak(text.charAt(at + 1))) {
            at++;
        }
        while (at < text.length() && (Glyphs.isSpace(text.charAt(at)) || (breaks && text.charAt(at) == '>'))) {
            breaks |= Glyphs.isLineBreak(text.charAt(at));
            at++;
        }
        return breaks ? at : from;
    }
}
