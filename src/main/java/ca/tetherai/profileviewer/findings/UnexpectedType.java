package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;

import java.util.List;
import java.util.stream.Stream;

/** Fields are of a JSON type that the contract doesn't allow. */
final class UnexpectedType {

    private UnexpectedType() {
    }

    static Stream<Finding> find(Account account) {
        List<ProfileField> fields = NotOfItsKind.fields().filter(field -> account.value(field) instanceof FieldValue.Unexpected).toList();
        return fields.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.about(Check.UNEXPECTED_TYPE, Severity.WARNING, fields, fields.size(), Listing.of(fields)));
    }
}
