package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.List;
import java.util.stream.Stream;

/** Members of the contract are missing: those of the user, and of the persona where there is one. Without a persona is normal. */
final class MembersMissing {

    /** What tells whose account it is. */
    private static final List<ProfileField> TELLING = List.of(UserField.ID, UserField.EMAIL);

    private MembersMissing() {
    }

    static Stream<Finding> find(Account account) {
        List<ProfileField> missing = Stream.concat(TELLING.stream(), NotOfItsKind.fields())
                .distinct()
                .filter(field -> isMissing(account, field))
                .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.about(Check.MEMBERS_MISSING, severity(missing), missing, missing.size(), Listing.of(missing)));
    }

    private static Severity severity(List<ProfileField> missing) {
        return TELLING.stream().anyMatch(missing::contains) ? Severity.WARNING : Severity.NOTE;
    }

    private static boolean isMissing(Account account, ProfileField field) {
        return account.value(field) instanceof FieldValue.Absent && switch (field) {
            case UserField _ -> true;
            case PersonaField _ -> account.profile().persona() instanceof Persona.Present;
        };
    }
}
