package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.List;
import java.util.stream.Stream;

/** The user's {@code persona} names a record, and no persona came along. */
final class PersonaNotFound {

    private PersonaNotFound() {
    }

    static Stream<Finding> find(Account account) {
        return account.text(UserField.PERSONA).stream().flatMap(named -> switch (account.profile().persona()) {
            case Persona.Null() -> Stream.of(finding(Severity.PROBLEM, named));
            // The contract doesn't require the member, and some controllers may leave it out.
            case Persona.Absent() -> Stream.of(finding(Severity.WARNING, named));
            case Persona.Present _,Persona.Unexpected _ -> Stream.empty();
        });
    }

    private static Finding finding(Severity severity, String named) {
        return Finding.about(Check.PERSONA_NOT_FOUND, severity, List.of(UserField.PERSONA), named);
    }
}
