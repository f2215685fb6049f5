package ca.tetherai.profileviewer.findings;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What ids look like. A token may claim an id of another system ("auth0|…", an e-mail address): only ids of one shape are compared. */
enum IdShape {
    /** A MongoDB ObjectId. */
    OBJECT_ID("[0-9a-fA-F]{24}"),
    /** A UUID (RFC 9562). */
    UUID("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
    /** A number. */
    NUMBER("[0-9]{1,20}");

    private final Pattern pattern;

    IdShape(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether both are ids of one shape, and not the same one. */
    static boolean differ(String one, String other) {
        return !one.equalsIgnoreCase(other) && Arrays.stream(values()).anyMatch(shape -> shape.fits(one) && shape.fits(other));
    }

    /** Whether a text is an id of this shape. */
    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }
}
