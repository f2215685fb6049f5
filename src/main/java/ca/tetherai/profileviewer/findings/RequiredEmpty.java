package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.List;
import java.util.stream.Stream;

/** Fields without which an account can't do much are empty, or null where the contract allows none. */
final class RequiredEmpty {
    /** What every account has. */
    static final List<UserField> REQUIRED = List.of(UserField.ID, UserField.FULL_NAME, UserField.EMAIL, UserField.ACCESS_ROLE,
            UserField.ORGANIZATION_ID);

    private RequiredEmpty() {
    }

    static Stream<Finding> find(Account account) {
        List<UserField> empty = REQUIRED.stream().filter(field -> isEmpty(account.value(field))).toList();
        return empty.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.about(Check.REQUIRED_EMPTY, Severity.PROBLEM, empty, empty.size(), Listing.of(empty)));
    }

    private static boolean isEmpty(FieldValue value) {
        return value instanceof FieldValue.Empty || value instanceof FieldValue.Null;
    }
}
