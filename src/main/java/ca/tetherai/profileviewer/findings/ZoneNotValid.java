package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldKind;

import java.util.stream.Stream;

/** A time zone has no such name. */
final class ZoneNotValid {

    private ZoneNotValid() {
    }

    static Stream<Finding> find(Account account) {
        return NotOfItsKind.find(account, FieldKind.ZONE, Check.ZONE_NOT_VALID, _ -> Severity.WARNING);
    }
}
