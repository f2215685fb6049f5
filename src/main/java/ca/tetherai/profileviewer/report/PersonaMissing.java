package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.Optional;
import java.util.function.Function;

/**
 * What is said in a persona's place where there is none. Without one is normal, but for an account that names one. Immutable.
 *
 * @param title a sentence that says that it isn't there
 * @param reason how it came to be missing, in a sentence or more
 * @param isWrong whether there should be one
 */
public record PersonaMissing(String title, String reason, boolean isWrong) {

    /**
     * What is said of an account; empty where its persona came.
     *
     * @param quote writes what stands in the persona's place and is none
     */
    public static Optional<PersonaMissing> of(Profile profile, Messages messages, Function<JsonValue, String> quote) {
        boolean named = names(profile.user(UserField.PERSONA));
        return switch (profile.persona()) {
            case Persona.Present _ -> Optional.empty();
            case Persona.Null() -> Optional.of(none(named, messages.get(named ? "persona.named.null" : "persona.missing.null"), messages));
            case Persona.Absent() ->
                Optional.of(none(named, messages.get(named ? "persona.named.absent" : "persona.missing.absent"), messages));
            case Persona.Unexpected(var value) -> Optional.of(new PersonaMissing(messages.get("persona.unexpected.title"),
                    messages.format("persona.missing.unexpected", quote.apply(value)), true));
        };
    }

    private static PersonaMissing none(boolean named, String reason, Messages messages) {
        return new PersonaMissing(messages.get(named ? "persona.named.title" : "persona.missing.title"), reason, named);
    }

    // What is of another type is no id, but nothing that would make a missing persona normal either.
    private static boolean names(FieldValue persona) {
        return switch (persona) {
            case FieldValue.Text _,FieldValue.Flag _,FieldValue.Unexpected _ -> true;
            case FieldValue.Absent(),FieldValue.Null(),FieldValue.Empty _ -> false;
        };
    }
}
