package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.List;
import java.util.stream.Stream;

/** {@code loginDisabled} is true: the person can't sign in. */
final class LoginDisabled {
    static final String MEMBER = "loginDisabled";

    private LoginDisabled() {
    }

    static Stream<Finding> find(Account account) {
        return account.profile().userExtras().get(MEMBER) instanceof JsonValue.Bool(boolean disabled) && disabled
                ? Stream.of(new Finding(Check.LOGIN_DISABLED, Severity.PROBLEM, List.of(new Place.Member("/user/" + MEMBER)), List.of()))
                : Stream.empty();
    }
}
