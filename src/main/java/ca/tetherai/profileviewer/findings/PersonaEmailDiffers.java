package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.List;
import java.util.stream.Stream;

/** The persona writes under another e-mail address than the account's. */
final class PersonaEmailDiffers {

    private PersonaEmailDiffers() {
    }

    static Stream<Finding> find(Account account) {
        return account.text(UserField.EMAIL)
                .flatMap(own -> account.text(PersonaField.USER_EMAIL)
                        .filter(personas -> !SameText.isOneMailbox(own, personas))
                        .map(personas -> finding(own, personas)))
                .stream();
    }

    private static Finding finding(String own, String personas) {
        return Finding.about(Check.PERSONA_EMAIL_DIFFERS, Severity.WARNING, List.of(UserField.EMAIL, PersonaField.USER_EMAIL), own,
                personas);
    }
}
