package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The personal values that a text is searched for. There may be megabytes of them: where they get too many to be searched for, it says so, and no text
 * can be trusted. For one thread.
 */
final class Secrets {
    private static final int MOST = 2_000;
    private static final int LONGEST = 320;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_WITHOUT_BORDERS = 2;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_SHORT_WORDS = 20;
    private static final Pattern SHORT_WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}(?![\\p{L}\\p{N}])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,\\r\\n]+");

    private final Set<String> phrases = new LinkedHashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> shortWords = new LinkedHashSet<>();
    private boolean tooMany;

    /** Words of two letters of names, which are searched for as they are written alone: "Jo" is somebody, "jo" and "de" may be anything. */
    Set<String> shortWords() {
        return shortWords;
    }

    /** What is searched for in letters, folded. */
    Set<String> phrases() {
        return phrases;
    }

    /** What is searched for in digits, whatever stands between them. */
    Set<String> numbers() {
        return numbers;
    }

    /** Whether there are some that are not among them. */
    boolean areTooMany() {
        return tooMany;
    }

    /** A personal text. What is masked already is none. */
    void add(PersonalKind kind, String text) {
        if (!kind.isPersonal() || text.length() > LONGEST * MOST) {
            tooMany |= kind.isPersonal();
            return;
        }
        if (Masks.of(kind, text).equals(text)) {
            return;
        }
        switch (kind) {
            case NAME, STRICT -> name(text);
            case EMAIL -> email(text);
            case PHONE -> {
                number(text);
                phrase(text);
            }
            case ID -> {
                number(text);
                phrase(text);
            }
            case ADDRESS -> address(text);
            case PLAIN -> {
            }
        }
    }

    /** All that lies within a value that should have been a text. */
    void addAll(JsonValue value) {
        if (tooMany) {
            return;
        }
        switch (value) {
            case JsonValue.Text(String text) -> name(text);
            case JsonValue.Digits(String literal) -> number(literal);
            case JsonValue.Items(var items) -> addEach(items);
            case JsonValue.Members(var members) -> addEach(members.values());
            case JsonValue.Bool _,JsonValue.Null _ -> {
            }
        }
    }

    // As deep as JSON may nest: no more than two frames per level.
    private void addEach(Iterable<JsonValue> values) {
        for (JsonValue value : values) {
            addAll(value);
        }
    }

    private void name(String text) {
        if (text.equals(Masks.HIDDEN)) {
            return;
        }
        phrase(text);
        SHORT_WORD.matcher(text).results().limit(MOST_SHORT_WORDS - shortWords.size()).forEach(found -> shortWords.add(found.group()));
        BETWEEN_WORDS.splitAsStream(ComparableText.fold(text))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .forEach(this::word);
        number(text);
    }

    private void email(String text) {
        String bare = text.strip();
        int at = bare.lastIndexOf('@');
        if (at > 0 && !Masks.email(bare).equals(Masks.HIDDEN)) {
            phrase(bare);
            phrase(bare.substring(0, at));
        } else {
            name(bare);
        }
        number(bare);
    }

    private void address(String text) {
        String shown = Masks.address(text);
        phrase(text);
        BETWEEN_PARTS.splitAsStream(text).map(String::strip).filter(part -> !shown.contains(part)).forEach(part -> {
            phrase(part);
            number(part);
        });
    }

    // A long one is found by its beginning, or by its words.
    private void phrase(String text) {
        if (text.length() <= LONGEST) {
            word(ComparableText.fold(text));
        }
    }

    private void word(String folded) {
        boolean noBorders = !folded.isEmpty() && folded.chars().allMatch(unit -> !PhraseSearch.hasWordBorders((char) unit));
        if (folded.chars().noneMatch(Character::isLetter) || folded.length() < (noBorders ? SHORTEST_WITHOUT_BORDERS : SHORTEST)) {
            return;
        }
        tooMany |= phrases.size() >= MOST || folded.length() > 4 * LONGEST;
        if (!tooMany) {
            phrases.add(folded);
        }
    }

    private void number(String text) {
        String digits = text.length() > LONGEST ? "" : Masks.digits(text);
        tooMany |= numbers.size() >= MOST;
        if (digits.length() >= SHORTEST && digits.length() <= LONGEST_NUMBER && !tooMany) {
            numbers.add(digits);
        }
    }
}
