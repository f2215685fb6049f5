package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldKind;

import java.util.stream.Stream;

/** An access role that this version doesn't know: more may come, so that is no fault by itself. */
final class RoleUnknown {

    private RoleUnknown() {
    }

    static Stream<Finding> find(Account account) {
        return NotOfItsKind.find(account, FieldKind.ROLE, Check.ROLE_UNKNOWN, _ -> Severity.NOTE);
    }
}
