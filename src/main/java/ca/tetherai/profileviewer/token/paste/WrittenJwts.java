package ca.tetherai.profileviewer.token.paste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds JWTs (RFC 7519) within running text: by their beginning, which is that of a JSON object, in Base64. */
final class WrittenJwts {
    private static final Pattern START = Pattern.compile("(?<![A-Za-z0-9_.+=-])eyJ[A-Za-z0-9_-]+(?=\\.|\\s*[\\r\\n])");
    private static final Pattern ALGORITHM = Pattern.compile("\"alg\"\\s*:\\s*\"([A-Z]{2}\\d{3})\"");
    // Characters of a signature in base64url, where the algorithm alone decides (RFC 7518, section 3.1).
    private static final Map<String, Integer> SIGNATURES = Map.of("HS256", 43, "HS384", 64, "HS512", 86, "ES256", 86, "ES384", 128, "ES512",
            176);
    // No mail or terminal breaks lines before this.
    private static final int SHORTEST_FULL_LINE = 60;
    private static final int DOTS = 2;
    // In characters, as servers take no longer header.
    private static final int LONGEST = 64 * 1024;

    private static final String AFTER_A_WORD = ".,;:!?)]}>\"'`”’»|<&#";

    private final MarkedText text;

    private WrittenJwts(MarkedText text) {
        this.text = text;
    }

    /** Each from its first character to its last, line breaks within it included. */
    static List<MarkedText> in(MarkedText text) {
        return new WrittenJwts(text).find();
    }

    /** Whether the signature is as long as the algorithm that the JWT names makes them. */
    static boolean isWhole(MarkedText jwt) {
        return BareToken.read(jwt) instanceof BareToken.Reading.Token(String token, _, _)
                && signatureLength(token) == token.length() - token.lastIndexOf('.') - 1;
    }

    private List<MarkedText> find() {
        var found = new ArrayList<MarkedText>();
        Matcher start = START.matcher(text.text());
        int from = 0;
        while (start.find(from)) {
            int end = end(start.start());
            MarkedText jwt = text.part(start.start(), end);
            if (jwt.text().chars().filter(character -> character == '.').count() >= DOTS && endsAWord(end)) {
                found.add(jwt);
            }
            from = Math.max(end, start.end());
        }
        return found;
    }

    // What goes on with a character that can't be in a token was damaged, or is something else.
    private boolean endsAWord(int end) {
        return end == text.length() || Glyphs.isBlank(text.codePointAt(end)) || AFTER_A_WORD.indexOf(text.charAt(end)) >= 0;
    }

    private int end(int start) {
        int lineStart = start;
        int end = endOfRun(start);
        var sofar = new Sofar(Integer.MAX_VALUE);
        sofar.count(text, start, end);
        while (end - start < LONGEST) {
            int next = afterLineBreak(end);
            int nextEnd = endOfRun(next);
            if (sofar.signature == Integer.MAX_VALUE && sofar.dots > 0) {
                sofar.signature = signatureLength(plain(start, end));
            }
            if (next == end || nextEnd == next || !sofar.goesOn(end - lineStart, isWholeLine(nextEnd))) {
                return end;
            }
            sofar.count(text, next, nextEnd);
            lineStart = next;
            end = nextEnd;
        }
        return end;
    }

    private String plain(int start, int end) {
        return BareToken.read(text.part(start, end)) instanceof BareToken.Reading.Token(String token, _, _) ? token : "";
    }

    /** What there is of a JWT up to the end of a line. */
    private static final class Sofar {
        // As long as the algorithm makes it; zero where that can't be told, the largest number before the header is complete.
        private int signature;
        private int dots;
        private int sinceDot;

        Sofar(int signature) {
            this.signature = signature;
        }

        void count(MarkedText text, int from, int to) {
            for (int at = from; at < to; at++) {
                boolean dot = text.charAt(at) == '.';
                dots += dot ? 1 : 0;
                sinceDot = dot ? 0 : sinceDot + (Glyphs.isOfAToken(text.charAt(at)) ? 1 : 0);
            }
        }

        // Whether what is on the next line is still the token: while a signature of known length is not complete, or else if the line was full.
        boolean goesOn(int lineLength, boolean nextIsWholeLine) {
            return signature > 0 ? dots < DOTS || sinceDot < signature : lineLength >= SHORTEST_FULL_LINE && nextIsWholeLine;
        }
    }

    private boolean isWholeLine(int end) {
        return end == text.length() || Glyphs.isSpace(text.charAt(end));
    }

    private int endOfRun(int from) {
        int at = from;
        while (at < text.length() && ((Glyphs.isOfAToken(text.charAt(at)) && "~+/".indexOf(text.charAt(at)) < 0) || isInvisible(at))) {
            at++;
        }
        // A sentence's full stop is not the token's, but for the last of one without a signature.
        return at > from && text.charAt(at - 1) == '.' && text.part(from, at - 1).text().chars().filter(dot -> dot == '.').count() >= DOTS
                ? at - 1
                : at;
    }

    private boolean isInvisible(int at) {
        return Glyphs.isInvisible(text.charAt(at));
    }

    private int afterLineBreak(int from) {
        int at = from;
        boolean breaks = false;
        while (at < text.length() && (Glyphs.isSpace(text.charAt(at)) || (breaks && text.charAt(at) == '>'))) {
            breaks |= Glyphs.isLineBreak(text.charAt(at));
            at++;
        }
        return breaks ? at : from;
    }

    // Zero where it can't be told.
    private static int signatureLength(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return 0;
        }
        try {
            String header = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            Matcher algorithm = ALGORITHM.matcher(header);
            return algorithm.find() ? SIGNATURES.getOrDefault(algorithm.group(1), 0) : 0;
        } catch (IllegalArgumentException _) {
            return 0;
        }
    }
}
