package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.List;
import java.util.stream.Stream;

/** {@code isPasswordDisabled} is true: the person signs in in another way, or not at all. */
final class PasswordDisabled {
    static final String MEMBER = "isPasswordDisabled";

    private PasswordDisabled() {
    }

    static Stream<Finding> find(Account account) {
        return account.profile().userExtras().get(MEMBER) instanceof JsonValue.Bool(boolean disabled) && disabled
                ? Stream.of(new Finding(Check.PASSWORD_DISABLED, Severity.NOTE, List.of(new Place.Member("/user/" + MEMBER)), List.of()))
                : Stream.empty();
    }
}
