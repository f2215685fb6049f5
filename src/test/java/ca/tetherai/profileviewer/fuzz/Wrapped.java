package ca.tetherai.profileviewer.fuzz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text holds a token, or an address, once what wraps it is taken off: a slow, simple second opinion on {@code token.paste}. */
final class Wrapped {
    // Controls that end no line, and what is there for the formatting only.
    private static final String UNSEEN = "[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\p{Cf}]";
    private static final int LAYERS = 4;
    private static final int MOST_FORMS = 200;
    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern QUOTED_PRINTABLE = Pattern.compile("=([0-9A-Fa-f]{2})");
    private static final Pattern UNICODE = Pattern.compile("\\\\u\\{?([0-9A-Fa-f]{1,8})\\}?");
    private static final Pattern UNICODE_OF_FOUR = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern HEX = Pattern.compile("\\\\x([0-9A-Fa-f]{1,2})");
    private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{1,3})");
    private static final Pattern INVISIBLE = Pattern.compile("\u001B(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\))"
            + "|[\\p{Cf}\\p{Cc}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFE00-\uFE0F\u180B-\u180F\\x{E0100}-\\x{E01EF}]");
    private static final List<UnaryOperator<String>> UNWRAPPING = List.of(
            text -> decoded(PERCENT, text, 16), text -> decoded(QUOTED_PRINTABLE, text, 16), text -> decoded(UNICODE, text, 16),
            text -> decoded(UNICODE_OF_FOUR, text, 16), text -> decoded(HEX, text, 16), text -> decoded(OCTAL, text, 8),
            text -> text.replaceAll("\u001B\\[[0-9;?]*[ -/]*[@-~]", "").replaceAll("[^!-~]", ""),
            text -> INVISIBLE.matcher(text).replaceAll("").replace('\uFF1A', ':'),
            text -> text.replaceAll("[\\\\`][nrtbf]", " "), Wrapped::withoutSigns);

    private Wrapped() {
    }

    /** Whether these characters stand in the text in their order, with whatever between them, as written or escaped. */
    static boolean holds(String text, String told) {
        return anyForm(text, form -> isWithin(form, told));
    }

    /** Whether the token stands in the text, as written or escaped, with nothing between its characters that could be of another word. */
    static boolean holdsToken(String text, String token) {
        return anyForm(text, form -> isUnbroken(form, token));
    }

    /** Whether an address stands in the text, as written or escaped, but for its scheme and for a port that goes without saying. */
    static boolean holdsAddress(String text, String address) {
        String bare = address.replaceFirst("(?i)^https?://", "");
        return anyForm(text, form -> form.contains(bare) || plain(form).contains(plain(bare)));
    }

    // An escaped escape character may be part of an address, though of none that anybody has.
    private static String plain(String address) {
        return withoutSigns(address).replaceAll(":80(?![0-9])", "");
    }

    private static String withoutSigns(String text) {
        return text.replaceAll("[\\\\^`\"'“”‘’„]|" + UNSEEN, "");
    }

    private static boolean anyForm(String text, Predicate<String> right) {
        Set<String> forms = new LinkedHashSet<>(List.of(text));
        for (int layer = 0; layer <= LAYERS && forms.size() < MOST_FORMS; layer++) {
            if (forms.stream().anyMatch(right)) {
                return true;
            }
            List.copyOf(forms).forEach(form -> UNWRAPPING.forEach(unwrap -> forms.add(unwrap.apply(form))));
        }
        return forms.stream().anyMatch(right);
    }

    private static boolean isUnbroken(String text, String token) {
        int start = text.indexOf(token.charAt(0));
        while (start >= 0 && !beginsAt(text, start, token)) {
            start = text.indexOf(token.charAt(0), start + 1);
        }
        return start >= 0;
    }

    // Signs of a token may also be those of a notation: "+" joins texts, "/" is escaped, "=" breaks a mail's lines.
    private static boolean beginsAt(String text, int start, String token) {
        int at = start;
        for (int index = 0; index < token.length(); index++) {
            while (at < text.length() && text.charAt(at) != token.charAt(index) && !isOfAWord(text.charAt(at))) {
                at++;
            }
            if (at == text.length() || text.charAt(at) != token.charAt(index)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isOfAWord(char unit) {
        return (unit < 0x80 && Character.isLetterOrDigit(unit)) || unit == '.' || unit == '_' || unit == '~';
    }

    private static boolean isWithin(String text, String told) {
        int at = 0;
        for (int index = 0; index < told.length(); index++) {
            at = text.indexOf(told.charAt(index), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(Pattern escape, String text, int radix) {
        return escape.matcher(text).replaceAll(found -> {
            int character = Integer.parseUnsignedInt(found.group(1), radix);
            return Character.isValidCodePoint(character)
                    ? Matcher.quoteReplacement(Character.toString(character))
                    : Matcher.quoteReplacement(found.group());
        });
    }
}
