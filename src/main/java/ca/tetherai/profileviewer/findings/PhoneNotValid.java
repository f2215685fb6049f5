package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldKind;

import java.util.stream.Stream;

/** A telephone number can't exist. */
final class PhoneNotValid {

    private PhoneNotValid() {
    }

    static Stream<Finding> find(Account account) {
        return NotOfItsKind.find(account, FieldKind.PHONE, Check.PHONE_NOT_VALID, _ -> Severity.WARNING);
    }
}
