package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.List;
import java.util.stream.Stream;

/** The user's {@code persona} names another record than the persona that came along. */
final class PersonaIdDiffers {

    private PersonaIdDiffers() {
    }

    static Stream<Finding> find(Account account) {
        return account.text(UserField.PERSONA)
                .flatMap(named -> account.text(PersonaField.ID)
                        .filter(came -> !came.equalsIgnoreCase(named))
                        .map(came -> finding(named, came)))
                .stream();
    }

    private static Finding finding(String named, String came) {
        return Finding.about(Check.PERSONA_ID_DIFFERS, Severity.PROBLEM, List.of(UserField.PERSONA, PersonaField.ID), named, came);
    }
}
