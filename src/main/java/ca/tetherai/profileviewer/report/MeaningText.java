package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Meaning;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** What is said beside a value, in words of one language, as seen from now and here. Immutable. */
public final class MeaningText {
    private final Messages messages;

    /** Words in the language of {@code messages}, seen from the time of {@code clock} in {@code zone}. */
    public MeaningText(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
    }

    /** How something is said. */
    public enum Tone {
        /** As a matter of fact. */
        PLAIN,
        /** It is well. */
        GOOD,
        /** Something is wrong with the value. */
        WARNING
    }

    /**
     * What is said of a value.
     *
     * @param text one line; empty when there is nothing to say
     * @param tone how it is said
     * @param until when something else will have to be said; empty for never
     */
    public record Said(String text, Tone tone, Optional<Instant> until) {
        /** Something that stays as it is. */
        public static Said always(String text, Tone tone) {
            return new Said(text, tone, Optional.empty());
        }
    }

    /**
     * What is said beside the value of a field. Cheap enough for the UI thread.
     *
     * @param value the value, as the server sent it
     * @param meanings what all fields of the account mean: when somewhere is open depends on where it is
     */
    public Said of(ProfileField field, FieldValue value, Meanings meanings) {
        return switch (meanings.of(field)) {
            case Meaning.Role(var role) -> Said.always(messages.get(role.labelKey()), Tone.PLAIN);
            case Meaning.None(),Meaning.Id _,Meaning.Phone _,Meaning.Mail _,Meaning.Web _,Meaning.Zone _,Meaning.Hours _,Meaning.Invalid() ->
                Said.always("", Tone.PLAIN);
        };
    }
}
