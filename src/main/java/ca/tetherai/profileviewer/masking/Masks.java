package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.meaning.PhoneNumbers;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Masks one text by what it is. Three dots stand for whatever is hidden, so that no length tells anything; what comes out is short whatever goes in,
 * and stays as it is when it is masked once more.
 */
public final class Masks {
    /** What stands for all that is hidden. */
    public static final String HIDDEN = "\u2022\u2022\u2022";

    private static final int LONGEST_MAIL = 320;
    private static final int LONGEST_PHONE = 64;
    private static final int LONGEST_ID = 64;
    private static final int SHORTEST_ID = 12;
    private static final int SHORTEST_PHONE = 8;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_CHARACTER = 8;
    // A name may be of megabytes; what is shown of it stands at its beginning.
    private static final int LOOKED_AT = 1_000;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_PART = 60;
    private static final int SHOWN_PARTS = 2;
    private static final String BETWEEN_PARTS = ", ";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern PART_END = Pattern.compile("[,\\r\\n]+");
    private static final Pattern MASKED_PHONE = Pattern.compile("(\\+[0-9]{1,3} " + HIDDEN + " )?" + HIDDEN + " [0-9]{4}");
    private static final Pattern MASKED_ID = Pattern.compile(HIDDEN + "[0-9a-fA-F]{6}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{24}|(?=[0-9-]*[a-fA-F])[0-9a-fA-F-]*[0-9a-fA-F]{6}");

    private Masks() {
    }

    /** A text of the kind; a {@link PersonalKind#PLAIN} one, which needs a {@link Masker}, and a {@link PersonalKind#STRICT} one tell nothing. */
    static String of(PersonalKind kind, String text) {
        return switch (kind) {
            case NAME -> name(text);
            case EMAIL -> email(text);
            case PHONE -> phone(text);
            case ID -> id(text);
            case ADDRESS -> address(text);
            case PLAIN, STRICT -> HIDDEN;
        };
    }

    /** {@code a•••@acme.example}; nothing of a local part of one character, nothing at all of what is no address. */
    public static String email(String text) {
        String bare = text.length() > LONGEST_MAIL ? "" : text.strip();
        int at = bare.indexOf('@');
        if (at <= 0 || at != bare.lastIndexOf('@') || !isHost(bare.substring(at + 1)) || BLANKS.matcher(bare).find()) {
            return HIDDEN;
        }
        int first = bare.codePointAt(0);
        boolean told = Character.isLetterOrDigit(first) && bare.codePointCount(0, at) > 1;
        return (told ? Character.toString(first) : "") + HIDDEN + bare.substring(at);
    }

    /** {@code +1 ••• ••• 0199} where the country code is certain, {@code ••• 0199} otherwise; nothing of a number of fewer than eight digits. */
    public static String phone(String text) {
        String bare = text.length() > LONGEST_PHONE ? "" : text.strip();
        if (MASKED_PHONE.matcher(bare).matches()) {
            return bare;
        }
        String digits = digits(bare);
        if (digits.length() < SHORTEST_PHONE || !bare.codePoints().allMatch(Masks::isOfPhone)) {
            return HIDDEN;
        }
        String end = HIDDEN + " " + digits.substring(digits.length() - 4);
        return PhoneNumbers.read(bare).map(phone -> countryCode(phone.international()) + " " + HIDDEN + " " + end).orElse(end);
    }

    /** {@code A••• R•••}: the first letter of each of the first words; nothing of words of one character, and of what is no letter. */
    public static String name(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String masked = BLANKS.splitAsStream(beginning)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(Masks::word)
                .collect(Collectors.joining(" "));
        return masked.isEmpty() ? HIDDEN : masked;
    }

    /** {@code •••223399}: the last six characters of an ObjectId, or of another id in hex of at least 12; nothing of any other. */
    public static String id(String text) {
        String bare = text.length() > LONGEST_ID ? "" : text.strip();
        if (MASKED_ID.matcher(bare).matches()) {
            return bare;
        }
        return bare.length() >= SHORTEST_ID && ID.matcher(bare).matches() ? HIDDEN + bare.substring(bare.length() - 6) : HIDDEN;
    }

    /** {@code •••, Toronto, ON •••}: the last two of three parts or more, the last of two, with words masked that hold a digit. */
    public static String address(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return HIDDEN;
        }
        var parts = Arrays.stream(PART_END.split(text)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        int shown = Math.min(parts.size() - 1, SHOWN_PARTS);
        if (shown < 1) {
            return HIDDEN;
        }
        return parts.subList(parts.size() - shown, parts.size())
                .stream()
                .map(Masks::partOfAddress)
                .collect(Collectors.joining(BETWEEN_PARTS, HIDDEN + BETWEEN_PARTS, ""));
    }

    /** The digits of a text, of whatever script, as ASCII ones. */
    static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                .collect(Collectors.joining());
    }

    private static boolean isHost(String text) {
        int dot = text.indexOf('.');
        return dot > 0 && !text.endsWith(".") && text.codePoints().allMatch(Masks::isOfHost);
    }

    static boolean isOfHost(int character) {
        return character == '.' || character == '-' || Character.isLetterOrDigit(character) || isMark(character);
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isOfPhone(int character) {
        return Character.isDigit(character) || DigitRuns.isBetween(character) || character == '+' || character == '/';
    }

    private static String countryCode(String international) {
        return international.substring(0, international.indexOf(' ') < 0 ? 0 : international.indexOf(' '));
    }

    private static String word(String word) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int end = characters.next();
        boolean told = end < word.length() && end <= LONGEST_CHARACTER && Character.isLetter(word.codePointAt(0))
                && word.indexOf('\u2022') != 1;
        return told || isMaskedWord(word) ? word.substring(0, end) + HIDDEN : HIDDEN;
    }

    private static boolean isMaskedWord(String word) {
        return word.length() == 1 + HIDDEN.length() && word.endsWith(HIDDEN) && Character.isLetter(word.charAt(0));
    }

    private static String partOfAddress(String part) {
        String bare = part.length() > LONGEST_PART ? HIDDEN : part;
        return BLANKS.splitAsStream(bare)
                .map(word -> word.codePoints().anyMatch(Character::isDigit) ? HIDDEN : word)
                .collect(Collectors.joining(" "));
    }
}
