package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldKind;

import java.util.stream.Stream;

/** An id is no ObjectId: 24 hex digits. */
final class IdNotValid {

    private IdNotValid() {
    }

    static Stream<Finding> find(Account account) {
        return NotOfItsKind.find(account, FieldKind.ID, Check.ID_NOT_VALID, _ -> Severity.WARNING);
    }
}
