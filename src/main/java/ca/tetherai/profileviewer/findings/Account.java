package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.token.ClaimedValues;

import java.util.Optional;

/**
 * All that checks go by. Immutable.
 *
 * @param profile what the server says of the account
 * @param meanings what the fields mean
 * @param exchange how it was asked
 * @param claims what the token says of its holder; empty where it is no JWT
 */
public record Account(Profile profile, Meanings meanings, Exchange exchange, Optional<ClaimedValues> claims) {

    /** How a field stands; a persona's as absent where there is no persona. */
    public FieldValue value(ProfileField field) {
        return switch (field) {
            case UserField user -> profile.user(user);
            case PersonaField persona -> profile.persona() instanceof Persona.Present(var fields, _)
                    ? fields.getOrDefault(persona, new FieldValue.Absent())
                    : new FieldValue.Absent();
        };
    }

    /** The text of a field, where it has one. */
    public Optional<String> text(ProfileField field) {
        return value(field) instanceof FieldValue.Text(String text) ? Optional.of(text) : Optional.empty();
    }
}
