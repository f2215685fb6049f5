package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.regex.Pattern;

/** Tokens that a sentence names: "I sent Bearer …", "the token is …", "Using token (…)". */
final class Sentences {
    // Short words may be anything; what is long and has a digit is no word.
    private static final Pattern TOKEN = Pattern.compile(
            "((?<!proxy-authorization:[ \\t]{0,4})\\bbearer|(?<!authorization:[ \\t]{0,4})\\btoken)(?: is)?(?::?[ \\t]+|(?=[\"'`“(<]))[\"'`“„(<]*"
                    + "(?=[A-Za-z._~+/-]{0,200}\\d)([\\w.~+/-]{16,}={0,2})(?=[\"'`”“’]|[)>\\],;:!?|]*(?:\\s|\\z))(?![ \\t]+(?:[\\w~+/-]{16}|…|\\.\\.))(?![\"'`]\\s*+\\+)",
            Pattern.CASE_INSENSITIVE);

    private Sentences() {
    }

    static List<NamedValue> in(MarkedText text) {
        return TOKEN.matcher(text.text())
                .results()
                .map(found -> new NamedValue("token", text.part(found.start(2), found.end(2) - (found.group(2).endsWith(".") ? 1 : 0))))
                .toList();
    }
}
