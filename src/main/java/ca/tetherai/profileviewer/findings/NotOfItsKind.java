package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.meaning.Meaning;
import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields whose value is none of their kind, as {@link Meaning.Invalid} has it. */
final class NotOfItsKind {

    private NotOfItsKind() {
    }

    /** A finding for each field of a kind, filled in with the field and its text. */
    static Stream<Finding> find(Account account, FieldKind kind, Check check, Function<ProfileField, Severity> severity) {
        return fields().filter(field -> field.kind() == kind && account.meanings().of(field) instanceof Meaning.Invalid)
                .flatMap(field -> account.text(field)
                        .map(text -> Finding.about(check, severity.apply(field), List.of(field), field, text))
                        .stream());
    }

    /** All fields of the contract, in the order in which they are shown. */
    static Stream<ProfileField> fields() {
        return Stream.concat(Arrays.stream(UserField.values()), Arrays.stream(PersonaField.values()));
    }
}
