package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.Optional;

/**
 * Finds the bearer token in a text as people paste it: bare, in a header, a command, a program, JSON, a URL, cookies or a mail. Thread-safe;
 * never throws; takes a time that grows as the text does.
 */
public final class PasteReader {
    // In characters. Beyond it nobody looks for a token.
    private static final int LONGEST = 1024 * 1024;

    /** The token that the text holds, or several, or why it holds none. */
    public Paste read(String given) {
        MarkedText whole = MarkedText.of(given);
        if (given.length() > LONGEST) {
            return unusable(whole, LONGEST);
        }
        MarkedText text = Envelope.withoutFence(whole);
        return switch (BareToken.read(text)) {
            case BareToken.Reading.Nothing() -> new Paste.Missing();
            case BareToken.Reading.Token token when token.cleaning().lineBreaks() == 0 -> found(token);
            case BareToken.Reading.Token token -> ofLines(token, text);
            case BareToken.Reading.Refused(int place) -> within(whole, text, place);
        };
    }

    // Lines that could be one token together may as well be several, or one and a word of thanks.
    private static Paste ofLines(BareToken.Reading.Token joined, MarkedText text) {
        List<MarkedText> written = WrittenJwts.in(text).stream().filter(WrittenJwts::isWhole).toList();
        if (written.isEmpty()) {
            return found(joined);
        }
        var candidates = new Candidates(PasteSource.TEXT);
        written.forEach(candidates::add);
        boolean alone = candidates.tokens().size() == 1 && candidates.tokens().getFirst().text().equals(joined.secret());
        return alone ? found(joined) : candidates.paste();
    }

    private static Paste found(BareToken.Reading.Token token) {
        PasteSource source = token.header() ? PasteSource.HEADER : PasteSource.BARE;
        return new Paste.Found(new PastedToken(token.secret(), source, "", token.cleaning(), Optional.empty()));
    }

    private static Paste within(MarkedText whole, MarkedText text, int place) {
        List<MarkedText> jwts = WrittenJwts.in(text);
        Candidates named = Wrapping.candidates(text).settledBy(jwts);
        if (!named.tokens().isEmpty()) {
            return named.paste();
        }
        Candidates written = named.empty();
        jwts.forEach(written::add);
        return written.tokens().isEmpty() ? unusable(whole, named.refusedAt().orElse(place)) : written.paste();
    }

    private static Paste unusable(MarkedText whole, int place) {
        return new Paste.Unusable(whole.text().codePointCount(0, place) + 1, whole.codePointAt(place));
    }
}
