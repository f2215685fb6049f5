package ca.tetherai.profileviewer.fuzz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text holds a token once what wraps it is taken off: a slow, simple second opinion on {@code token.paste}. */
final class Wrapped {
    private static final int LAYERS = 4;
    private static final int MOST_FORMS = 200;
    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern QUOTED_PRINTABLE = Pattern.compile("=([0-9A-Fa-f]{2})");
    private static final Pattern UNICODE = Pattern.compile("\\\\u\\{?([0-9A-Fa-f]{1,8})\\}?");
    private static final Pattern UNICODE_OF_FOUR = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern HEX = Pattern.compile("\\\\x([0-9A-Fa-f]{1,2})");
    private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{1,3})");
    private static final List<UnaryOperator<String>> UNWRAPPING = List.of(
            text -> decoded(PERCENT, text, 16), text -> decoded(QUOTED_PRINTABLE, text, 16), text -> decoded(UNICODE, text, 16),
            text -> decoded(UNICODE_OF_FOUR, text, 16), text -> decoded(HEX, text, 16), text -> decoded(OCTAL, text, 8),
            text -> text.replaceAll("\u001B\\[[0-9;?]*[ -/]*[@-~]", "").replaceAll("[^!-~]", ""));

    private Wrapped() {
    }

    /** Whether the token's characters stand in the text in their order, with whatever between them, as written or escaped. */
    static boolean holds(String text, String token) {
        Set<String> forms = new LinkedHashSet<>(List.of(text));
        for (int layer = 0; layer <= LAYERS && forms.size() < MOST_FORMS; layer++) {
            if (forms.stream().anyMatch(form -> isWithin(form, token))) {
                return true;
            }
            List.copyOf(forms).forEach(form -> UNWRAPPING.forEach(unwrap -> forms.add(unwrap.apply(form))));
        }
        return forms.stream().anyMatch(form -> isWithin(form, token));
    }

    private static boolean isWithin(String text, String token) {
        int at = 0;
        for (int index = 0; index < token.length(); index++) {
            at = text.indexOf(token.charAt(index), at) + 1;
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
