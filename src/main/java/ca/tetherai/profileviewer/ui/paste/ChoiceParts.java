package ca.tetherai.profileviewer.ui.paste;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A candidate's words, taken apart by what may be shortened.
 *
 * @param name whom it is for, or what else it is called; may be long
 * @param fingerprint what tells it from another, with what stands before it
 * @param expiry when it ends; of a length that fits any window
 * @param rest what is said after that; may be long
 */
record ChoiceParts(String name, String fingerprint, String expiry, String rest) {
    // The last thing that looks like a fingerprint: whatever a name holds comes before it.
    private static final Pattern LABEL = Pattern.compile("(?:(.*)(?= · ))?((?: · )?…[\\w-]{4})(?: · ([^·]{1,60}?))?( · .*)?");

    /** The parts of a label; one without a fingerprint is a name as a whole. */
    static ChoiceParts of(String label) {
        Matcher parts = LABEL.matcher(label);
        return parts.matches()
                ? new ChoiceParts(group(parts, 1), group(parts, 2), group(parts, 3), group(parts, 4))
                : new ChoiceParts(label, "", "", "");
    }

    /** Whether the end that is told begins with these words. */
    boolean endsBy(String words) {
        return expiry.startsWith(words);
    }

    /** What stands before the expiry. */
    String beforeExpiry() {
        return expiry.isEmpty() ? "" : " · ";
    }

    private static String group(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group)).orElse("");
    }
}
