package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.List;
import java.util.stream.Stream;

/**
 * {@code loginDisabled} or {@code isPasswordDisabled} is neither true nor false: programs take {@code "true"} or 1 for either, so that nobody
 * can say from here whether the person can sign in. Null is not set.
 */
final class SignInFlagUnreadable {
    private static final List<String> MEMBERS = List.of(LoginDisabled.MEMBER, PasswordDisabled.MEMBER);

    private SignInFlagUnreadable() {
    }

    static Stream<Finding> find(Account account) {
        return MEMBERS.stream().filter(member -> isUnreadable(account, member)).map(SignInFlagUnreadable::finding);
    }

    private static boolean isUnreadable(Account account, String member) {
        JsonValue value = account.profile().userExtras().get(member);
        return value != null && switch (value) {
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Items _,JsonValue.Members _ -> true;
            case JsonValue.Bool _,JsonValue.Null _ -> false;
        };
    }

    private static Finding finding(String member) {
        return new Finding(Check.SIGN_IN_FLAG_UNREADABLE, Severity.WARNING, List.of(new Place.Member("/user/" + member)), List.of(member));
    }
}
