package ca.tetherai.profileviewer.token.paste;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Schemes of authorization other than Bearer (IANA's registry, and some that are usual): their credentials are none to be sent as a token. */
final class OtherScheme {
    private static final Pattern NAME = Pattern.compile("\\s*(?:Basic|Digest|Negotiate|NTLM|ApiKey|Token|DPoP)(?!\\S)",
            Pattern.CASE_INSENSITIVE);

    private OtherScheme() {
    }

    /** Where in the first text one ends that the credentials from here on begin with. */
    static OptionalInt endIn(MarkedText text, int from, int to) {
        Matcher name = NAME.matcher(text.text()).region(from, to);
        return name.lookingAt() ? OptionalInt.of(text.place(name.end())) : OptionalInt.empty();
    }
}
