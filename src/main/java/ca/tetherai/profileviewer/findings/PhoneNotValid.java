package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A telephone number isn't written as those of any country are, so that only who knows its country can call it. */
final class PhoneNotValid {
    private static final Pattern SHORT_CODE = Pattern.compile("[0-9]{3,8}");
    private static final Pattern SENDER_NAME = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9]{1,11}");
    /** What programs write for nothing. */
    private static final Set<String> NOTHING = Set.of("none", "null", "undefined", "nan");

    private PhoneNotValid() {
    }

    static Stream<Finding> find(Account account) {
        return NotOfItsKind.find(account, FieldKind.PHONE, Check.PHONE_NOT_VALID, _ -> Severity.WARNING)
                .filter(finding -> !finding.places().contains(new Place.Field(UserField.SINCH_PHONE_NUMBER)) || !isSender(account));
    }

    // Messages may come from a short code or from a name instead of a number; calls to a person may not.
    private static boolean isSender(Account account) {
        return account.text(UserField.SINCH_PHONE_NUMBER)
                .map(String::strip)
                .filter(text -> !NOTHING.contains(text.toLowerCase(Locale.ROOT)))
                .filter(text -> SHORT_CODE.matcher(text).matches() || SENDER_NAME.matcher(text).matches())
                .isPresent();
    }
}
