package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldKind;

import java.util.stream.Stream;

/** A telephone number isn't written as those of any country are, so that only who knows its country can call it. */
final class PhoneNotValid {

    private PhoneNotValid() {
    }

    static Stream<Finding> find(Account account) {
        return NotOfItsKind.find(account, FieldKind.PHONE, Check.PHONE_NOT_VALID, _ -> Severity.WARNING);
    }
}
