package ca.tetherai.profileviewer.ui.header;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.meaning.IsoMoment;
import ca.tetherai.profileviewer.meaning.Meaning;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of an account that matter most, as seen from one place; what is not known is left out. Immutable. */
final class HeaderFacts {
    private final Messages messages;
    private final ZoneId here;

    HeaderFacts(Messages messages, ZoneId here) {
        this.messages = messages;
        this.here = here;
    }

    /** The gravest first. */
    List<HeaderFact> of(Profile profile, Meanings meanings, Instant now) {
        return Stream.of(signIn(profile), localTime(meanings, now), created(profile, meanings)).flatMap(Optional::stream).toList();
    }

    private Optional<HeaderFact> signIn(Profile profile) {
        return profile.userExtras().get("loginDisabled") instanceof JsonValue.Bool(boolean disabled) && disabled
                ? Optional.of(new HeaderFact(messages.get("header.fact.signIn"), messages.get("header.fact.disabled"), "",
                        HeaderFact.Tone.DANGER))
                : Optional.empty();
    }

    private Optional<HeaderFact> localTime(Meanings meanings, Instant now) {
        return zone(meanings).map(zone -> {
            var there = now.atZone(zone);
            String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale()).format(there);
            String note = meanings.of(PersonaField.BUSINESS_HOURS) instanceof Meaning.Hours(var hours)
                    ? messages.get(hours.at(there).open() ? "header.fact.open" : "header.fact.closed")
                    : "";
            return new HeaderFact(messages.get("header.fact.time"), time, note, HeaderFact.Tone.PLAIN);
        });
    }

    /** Where the customer is, as far as that is known. */
    static Optional<ZoneId> zone(Meanings meanings) {
        return meanings.of(PersonaField.TIMEZONE) instanceof Meaning.Zone(var zone) ? Optional.of(zone) : Optional.empty();
    }

    private Optional<HeaderFact> created(Profile profile, Meanings meanings) {
        return sent(profile).or(() -> byId(meanings)).map(created -> {
            String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()).format(created.atZone(here));
            return new HeaderFact(messages.get("header.fact.created"), date, "", HeaderFact.Tone.PLAIN);
        });
    }

    private static Optional<Instant> sent(Profile profile) {
        return profile.userExtras().get("createdAt") instanceof JsonValue.Text(String text)
                ? IsoMoment.read(text).flatMap(HeaderFacts::exact)
                : Optional.empty();
    }

    private static Optional<Instant> exact(IsoMoment moment) {
        return switch (moment) {
            case IsoMoment.Exact(var time) -> Optional.of(time.toInstant());
            case IsoMoment.Local _,IsoMoment.Day _ -> Optional.empty();
        };
    }

    private static Optional<Instant> byId(Meanings meanings) {
        return meanings.of(UserField.ID) instanceof Meaning.Id(Instant created) ? Optional.of(created) : Optional.empty();
    }
}
