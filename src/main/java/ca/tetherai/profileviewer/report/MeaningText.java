package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Meaning;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said beside a value, in words of one language, as seen from now and here. Immutable. */
public final class MeaningText {
    private static final Said NOTHING = Said.always("", Tone.PLAIN);

    private final Messages messages;
    private final InstantSource clock;
    private final ZoneId zone;
    private final PlaceText places;

    /** Words in the language of {@code messages}, seen from the time of {@code clock} in {@code zone}. */
    public MeaningText(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
        this.places = new PlaceText(messages, clock, zone);
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
     * @param whole the same, with what there may be no room for on that line
     * @param tone how it is said
     * @param until when something else will have to be said; empty for never
     */
    public record Said(String text, String whole, Tone tone, Optional<Instant> until) {
        /** Something that the line holds all of. */
        public Said(String text, Tone tone, Optional<Instant> until) {
            this(text, text, tone, until);
        }

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
        String sent = value instanceof FieldValue.Text(String text) ? text : "";
        return switch (meanings.of(field)) {
            case Meaning.None(),Meaning.Mail _ -> NOTHING;
            case Meaning.Id id -> created(id, meanings);
            case Meaning.Role(var role) -> Said.always(messages.get(role.labelKey()), Tone.PLAIN);
            case Meaning.Phone phone -> Said.always(phone(phone, sent), Tone.PLAIN);
            case Meaning.Web(var target) -> opens(target, sent);
            case Meaning.Zone(var there) -> places.time(there);
            case Meaning.Hours(var hours) when meanings.of(PersonaField.TIMEZONE) instanceof Meaning.Zone(var there) ->
                places.opening(hours, there);
            // Nobody knows where, so nobody knows whether it is open.
            case Meaning.Hours _ -> NOTHING;
            case Meaning.Invalid() -> invalid(field.kind());
        };
    }

    private Said created(Meaning.Id id, Meanings meanings) {
        Instant createdAt = id.createdAt();
        String date = when(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), createdAt);
        String time = when(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM), createdAt);
        Instant past = id.credibleFrom().minus(meanings.serversLead());
        boolean ahead = past.isAfter(clock.instant());
        String key = ahead ? "meaning.createdAhead" : "meaning.created";
        return new Said(messages.format(key, date), messages.format(key, time), ahead ? Tone.WARNING : Tone.PLAIN,
                Optional.of(past).filter(_ -> ahead));
    }

    private String when(DateTimeFormatter format, Instant moment) {
        return format.withLocale(messages.locale()).format(moment.atZone(zone));
    }

    private String phone(Meaning.Phone phone, String sent) {
        Stream<String> number = Stream.of(phone.international()).filter(international -> !international.equals(sent));
        Stream<String> country = phone.region().stream().map(region -> Locale.of("", region).getDisplayCountry(messages.language()));
        return Stream.concat(number, country).collect(Collectors.joining(" · "));
    }

    // The host is where people are deceived: by a user before it, and by letters that look like others.
    private Said opens(URI target, String sent) {
        boolean user = target.getRawUserInfo() != null;
        return user || !sent.toLowerCase(Locale.ROOT).contains(target.getHost().toLowerCase(Locale.ROOT))
                ? Said.always(messages.format("meaning.opens", target.getHost()), user ? Tone.WARNING : Tone.PLAIN)
                : NOTHING;
    }

    private Said invalid(FieldKind kind) {
        return switch (kind) {
            case ID -> warning("meaning.invalid.id");
            case ROLE -> warning("meaning.invalid.role");
            case EMAIL -> warning("meaning.invalid.email");
            case PHONE -> warning("meaning.invalid.phone");
            case URL -> warning("meaning.invalid.url");
            case ZONE -> warning("meaning.invalid.zone");
            case TEXT, FLAG, HOURS -> NOTHING;
        };
    }

    private Said warning(String key) {
        return Said.always(messages.get(key), Tone.WARNING);
    }
}
