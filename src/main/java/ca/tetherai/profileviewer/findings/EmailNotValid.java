package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.stream.Stream;

/** An e-mail address is none: nothing arrives there, and the account's own is what people sign in with. */
final class EmailNotValid {

    private EmailNotValid() {
    }

    static Stream<Finding> find(Account account) {
        return NotOfItsKind.find(account, FieldKind.EMAIL, Check.EMAIL_NOT_VALID,
                field -> field == UserField.EMAIL ? Severity.PROBLEM : Severity.WARNING);
    }
}
