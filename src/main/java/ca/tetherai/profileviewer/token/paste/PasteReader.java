package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the bearer token in a text as people paste it: bare, in a header, a command, a program, JSON, a URL, cookies or a mail. Thread-safe;
 * never throws; takes a time that grows as the text does.
 */
public final class PasteReader {
    // In characters. Beyond it nobody looks for a token.
    private static final int LONGEST = 1024 * 1024;
    private static final Set<PasteSource> IN_LINES = Set.of(PasteSource.TEXT, PasteSource.HEADER, PasteSource.URL);
    private static final Pattern REFRESH = Pattern.compile("refresh[\\w-]*[\"'\\\\]*\\s*[:=]\\s*[\"'\\\\]*(?:bearer\\s+)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_WORD = Pattern.compile("[\\r\\n]\\s*+(?=[A-Za-z]{3})" + Glyphs.WORD + "\\s*+\\z");
    // In characters: what is shorter is a piece of one.
    private static final int SHORTEST_TOKEN = 16;
    private static final int LONGEST_NAME = 40;

    /** The token that the text holds, or several, or why it holds none. */
    public Paste read(String given) {
        MarkedText whole = MarkedText.of(given);
        if (given.length() > LONGEST) {
            return unusable(whole, LONGEST);
        }
        MarkedText text = Envelope.withoutFence(whole);
        return switch (BareToken.read(text)) {
            case BareToken.Reading.Nothing() -> new Paste.Missing();
            case BareToken.Reading.Token token -> ofLines(token, text);
            case BareToken.Reading.Refused(int place) -> within(whole, text, place);
        };
    }

    // Lines that could be one token together may as well be several, or one and a word of thanks.
    private static Paste ofLines(BareToken.Reading.Token joined, MarkedText text) {
        if (joined.cleaning().lineBreaks() == 0) {
            return found(joined);
        }
        List<MarkedText> written = WrittenJwts.in(PlainText.of(text)).stream().filter(JwtSignature::isWhole).toList();
        if (written.isEmpty()) {
            return withoutWord(joined, text);
        }
        var candidates = new Candidates(PasteSource.TEXT);
        written.forEach(candidates::add);
        boolean alone = candidates.tokens().size() == 1 && candidates.tokens().getFirst().text().equals(joined.secret());
        return alone ? found(joined) : candidates.paste();
    }

    // A line with a word below a token that is no JWT may be its end, or thanks: nobody can tell.
    private static Paste withoutWord(BareToken.Reading.Token joined, MarkedText text) {
        Matcher word = LAST_WORD.matcher(text.text());
        if (word.find() && BareToken.read(text.part(0, word.start())) instanceof BareToken.Reading.Token shorter
                && shorter.secret().length() >= SHORTEST_TOKEN) {
            return new Paste.Several(List.of(pasted(shorter), pasted(joined)));
        }
        return found(joined);
    }

    private static Paste found(BareToken.Reading.Token token) {
        return new Paste.Found(pasted(token));
    }

    private static PastedToken pasted(BareToken.Reading.Token token) {
        PasteSource source = token.header() ? PasteSource.HEADER : PasteSource.BARE;
        return new PastedToken(token.secret(), source, "", token.cleaning(), Optional.empty());
    }

    private static Paste within(MarkedText whole, MarkedText given, int place) {
        MarkedText text = QuotedPrintable.decoded(PlainText.of(given));
        if (BareToken.read(text) instanceof BareToken.Reading.Token token) {
            return ofLines(token, text);
        }
        List<MarkedText> jwts = WrittenJwts.in(text);
        Candidates named = Wrapping.candidates(text).settledBy(jwts);
        if (!named.tokens().isEmpty()) {
            return named.add(loose(jwts, named)).paste();
        }
        Candidates written = named.empty();
        boolean onlyForRefreshing = jwts.stream().allMatch(PasteReader::isForRefreshing);
        jwts.stream().filter(jwt -> onlyForRefreshing || !isForRefreshing(jwt)).forEach(written::add);
        return written.tokens().isEmpty()
                ? unusable(whole, named.refusedAt().orElse(DamagedJwt.placeIn(text).orElse(place)))
                : written.paste();
    }

    // In running text a whole JWT may stand beside those that have a name. In a program or JSON what has another name is something else.
    private static Candidates loose(List<MarkedText> jwts, Candidates named) {
        Candidates loose = new Candidates(PasteSource.TEXT);
        if (IN_LINES.contains(named.source())) {
            jwts.stream().filter(jwt -> JwtSignature.isWhole(jwt) && !isForRefreshing(jwt)).forEach(loose::add);
        }
        return loose;
    }

    private static boolean isForRefreshing(MarkedText jwt) {
        return REFRESH.matcher(jwt.before(LONGEST_NAME)).find();
    }

    private static Paste unusable(MarkedText whole, int given) {
        int place = Math.min(given, whole.length() - 1);
        return new Paste.Unusable(whole.text().codePointCount(0, place) + 1, whole.codePointAt(place));
    }
}
