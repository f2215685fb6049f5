package ca.tetherai.profileviewer.token;

import java.util.regex.Pattern;

/** Tells a JWT (RFC 7519) by its looks, for keeping it out of where no token belongs: what is in it is not looked at. */
public final class JwtLook {
    // A JOSE header in Base64 begins so, and has 15 characters at the least, more than a name that happens to begin so.
    private static final Pattern JWT = Pattern.compile("eyJ[A-Za-z0-9_-]{12,}\\.[A-Za-z0-9_-]*\\.");

    private JwtLook() {
    }

    /** Whether there is one in the text, in whatever else. */
    public static boolean isIn(String text) {
        return JWT.matcher(text).find();
    }
}
