package ca.tetherai.profileviewer.meaning;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What messages may come from instead of a telephone number: a short code, or a name of at most 11 letters and digits (3GPP TS 23.040, section 9.1.2.5). */
final class SenderName {
    private static final Pattern SHORT_CODE = Pattern.compile("[0-9]{3,8}");
    private static final Pattern NAME = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9]{1,11}");
    /** What programs write for nothing. */
    private static final Set<String> NOTHING = Set.of("none", "null", "undefined", "nan");

    private SenderName() {
    }

    static boolean is(String text) {
        String bare = text.strip();
        return !NOTHING.contains(bare.toLowerCase(Locale.ROOT)) && (SHORT_CODE.matcher(bare).matches() || NAME.matcher(bare).matches());
    }
}
