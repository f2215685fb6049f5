package ca.tetherai.profileviewer.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Masks what is personal within a text of any kind: known values, and what is personal by its shape. Immutable, thread-safe. */
final class FreeText {
    // What one mask makes can look like something else beside it; it never takes as many as this.
    private static final int MOST_PASSES = 6;

    private final PhraseSearch phrases;
    private final Set<String> numbers;
    private final Optional<Pattern> shortWords;
    private final boolean tooMany;

    /** Searches for these. */
    FreeText(Secrets secrets) {
        phrases = new PhraseSearch(secrets.phrases());
        numbers = Set.copyOf(secrets.numbers());
        shortWords = Optional.of(secrets.shortWords())
                .filter(words -> !words.isEmpty())
                .map(words -> Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}])"));
        tooMany = secrets.areTooMany();
    }

    /** The text without what is personal in it. In time proportional to it. */
    String mask(String text) {
        if (text.isBlank()) {
            return text;
        }
        if (tooMany) {
            return Masks.HIDDEN;
        }
        String before = text;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String after = maskOnce(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return Masks.HIDDEN;
    }

    /** Whether a name holds a known value anywhere in it, be it within a word. */
    boolean isPersonal(String name) {
        return tooMany || !phrases.in(new ComparableText(name), false).isEmpty() || numbers.contains(Masks.digits(name));
    }

    /** Whether these digits are a known number. */
    boolean isKnownNumber(String literal) {
        return numbers.contains(Masks.digits(literal));
    }

    private String maskOnce(String text) {
        List<Span> spans = new ArrayList<>(Shapes.addresses(text));
        spans.addAll(Shapes.ids(text));
        spans.addAll(DigitRuns.in(text, numbers));
        spans.addAll(phrases.in(new ComparableText(text), true));
        shortWords.ifPresent(words -> words.matcher(text)
                .results()
                .forEach(found -> spans.add(new Span(found.start(), found.end(), Masks.HIDDEN))));
        return Span.replace(text, spans);
    }
}
