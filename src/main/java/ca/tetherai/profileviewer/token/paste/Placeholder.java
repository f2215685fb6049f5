package ca.tetherai.profileviewer.token.paste;

import java.util.regex.Pattern;

/** What stands where a token was, or is to be: {@code <token>}, {@code YOUR_TOKEN}, {@code [REDACTED]}, {@code xxxx}. */
final class Placeholder {
    private static final Pattern WORDS = Pattern.compile(
            "(?:bearer\\s+)?+[<\\[(*.\\s]*+(?:(?:your|my|the|insert|paste|put|enter|here|access|id|auth|jwt|api|user"
                    + "|tokens?|value|secret|string|redacted|hidden|removed|masked|omitted|null|undefined|none|expired|invalid|x{3,}+|\\*{3,}+|\\.{3})[\\s_.-]*+){1,8}"
                    + "[>\\])*]*+",
            Pattern.CASE_INSENSITIVE);
    // In characters.
    private static final int LONGEST = 60;

    private Placeholder() {
    }

    static boolean is(String value) {
        return value.length() <= LONGEST && WORDS.matcher(value.strip()).matches();
    }
}
