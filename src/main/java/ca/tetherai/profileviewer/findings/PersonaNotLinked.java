package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.List;
import java.util.stream.Stream;

/** A persona came along, and the user's {@code persona} names none. */
final class PersonaNotLinked {

    private PersonaNotLinked() {
    }

    static Stream<Finding> find(Account account) {
        return account.profile().persona() instanceof Persona.Present
                ? switch (account.value(UserField.PERSONA)) {
                    case FieldValue.Null(),FieldValue.Empty _ -> Stream.of(finding(Severity.WARNING));
                    // What isn't sent may still be stored: fields vary with the controller that answers, says the contract.
                    case FieldValue.Absent() -> Stream.of(finding(Severity.NOTE));
                    case FieldValue.Text _,FieldValue.Flag _,FieldValue.Unexpected _ -> Stream.empty();
                }
                : Stream.empty();
    }

    private static Finding finding(Severity severity) {
        return Finding.about(Check.PERSONA_NOT_LINKED, severity, List.of(UserField.PERSONA, PersonaField.ID));
    }
}
