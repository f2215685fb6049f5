package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.List;
import java.util.stream.Stream;

/** Fields are null where the contract allows none; those that every account must have, {@link RequiredEmpty} names. */
final class NullNotAllowed {

    private NullNotAllowed() {
    }

    static Stream<Finding> find(Account account) {
        List<ProfileField> fields = NotOfItsKind.fields()
                .filter(field -> !field.nullable() && account.value(field) instanceof FieldValue.Null)
                .filter(field -> !(field instanceof UserField user && RequiredEmpty.REQUIRED.contains(user)))
                .toList();
        return fields.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.about(Check.NULL_NOT_ALLOWED, Severity.NOTE, fields, fields.size(), Listing.of(fields)));
    }
}
