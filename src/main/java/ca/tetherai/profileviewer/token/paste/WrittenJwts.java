package ca.tetherai.profileviewer.token.paste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds JWTs (RFC 7519) within running text: by their beginning, which is that of a JSON object, in Base64. */
final class WrittenJwts {
    private static final Pattern START = Pattern.compile("(?<![A-Za-z0-9_.+-])eyJ[A-Za-z0-9_-]+(?=\\.|[\\s\\\\^`]*[\\r\\n])");
    private static final Pattern ALGORITHM = Pattern.compile("\"alg\"\\s*:\\s*\"([A-Za-z0-9]{2,8})\"");
    // Characters of a signature in base64url, as the algorithm decides (RFC 7518, section 3.1; RFC 8037), RSA's by the usual lengths of keys.
    private static final List<Integer> RSA = List.of(342, 512, 683);
    private static final Map<String, List<Integer>> SIGNATURES = Map.ofEntries(Map.entry("HS256", List.of(43)),
            Map.entry("HS384", List.of(64)), Map.entry("HS512", List.of(86)), Map.entry("ES256", List.of(86)),
            Map.entry("ES384", List.of(128)), Map.entry("ES512", List.of(176)), Map.entry("EdDSA", List.of(86)),
            Map.entry("RS256", RSA), Map.entry("RS384", RSA), Map.entry("RS512", RSA), Map.entry("PS256", RSA), Map.entry("PS384", RSA),
            Map.entry("PS512", RSA), Map.entry("none", List.of(0)));
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
                && signatureLengths(token).contains(token.length() - token.lastIndexOf('.') - 1);
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
        int end = endOfRun(start, 0);
        var sofar = new Sofar();
        sofar.count(text, start, end);
        while (end - start < LONGEST) {
            int next = afterLineBreak(end);
            int nextEnd = endOfRun(next, sofar.dots);
            if (sofar.signatures == null && sofar.dots > 0) {
                sofar.signatures = signatureLengths(plain(start, end));
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
        // As long as the algorithm makes them; none where that can't be told, null before the header is complete.
        private @Nullable List<Integer> signatures;
        private int dots;
        private int sinceDot;

        void count(MarkedText text, int from, int to) {
            for (int at = from; at < to; at++) {
                boolean dot = text.charAt(at) == '.';
                dots += dot ? 1 : 0;
                sinceDot = dot ? 0 : sinceDot + (Glyphs.isOfAToken(text.charAt(at)) ? 1 : 0);
            }
        }

        // Whether what is on the next line is still the token: while a signature of known length is not complete, or else if the line was full.
        boolean goesOn(int lineLength, boolean nextIsWholeLine) {
            List<Integer> known = signatures;
            boolean full = lineLength >= SHORTEST_FULL_LINE && nextIsWholeLine;
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
        while (at < text.length() && ((Glyphs.isOfAToken(text.charAt(at)) && "~+/".indexOf(text.charAt(at)) < 0) || isInvisible(at))) {
            at++;
        }
        // A sentence's full stop is not the token's, but for the last of one without a signature.
        while (at > from && text.charAt(at - 1) == '.' && dotsBefore + dots(text.text().substring(from, at - 1)) >= DOTS) {
            at--;
        }
        return at;
    }

    private static long dots(String text) {
        return text.chars().filter(character -> character == '.').count();
    }

    /** A token that is a JWT, without the full stop of the sentence that it ends; any other as it is. */
    static String withoutFullStop(String token) {
        String rest = token;
        while (rest.startsWith("eyJ") && rest.endsWith(".") && dots(rest) > DOTS) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest;
    }

    private boolean isInvisible(int at) {
        return Glyphs.isInvisible(text.charAt(at));
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

    // None where it can't be told.
    private static List<Integer> signatureLengths(String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return List.of();
        }
        try {
            String header = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            Matcher algorithm = ALGORITHM.matcher(header);
            return algorithm.find() ? SIGNATURES.getOrDefault(algorithm.group(1), List.of()) : List.of();
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }
}
