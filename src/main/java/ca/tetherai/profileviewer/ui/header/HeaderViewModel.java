package ca.tetherai.profileviewer.ui.header;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.text.OddCharacters;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/** Who the account is, in a glance. For the UI thread only. */
public final class HeaderViewModel {
    /** How much of a text is worth showing on one line. */
    private static final int LONGEST = 300;
    /** How many odd characters are named. */
    private static final int MOST_ODD = 3;

    private final Messages messages;
    private final InstantSource clock;
    private final HeaderFacts wording;
    private final ReadOnlyStringWrapper emailOdd = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper initials = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper role = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper email = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper organization = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<HeaderFact>> facts = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty staleSince = new SimpleStringProperty("");
    private final BooleanProperty tokenExpired = new SimpleBooleanProperty();
    private final BooleanProperty masked = new SimpleBooleanProperty();
    private @Nullable Account account;
    private Instant worded = Instant.MIN;
    private Instant wordAgain = Instant.MAX;

    private record Account(Profile profile, Meanings meanings) {}

    /** A header without an account yet; facts are told as of {@code clock}, in {@code zone}. */
    public HeaderViewModel(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        wording = new HeaderFacts(messages, zone);
    }

    /** Shows the account, whose fields have these meanings, in place of what was shown. Doesn't touch {@link #staleSinceProperty()}. */
    public void show(Profile profile, Meanings meanings) {
        String address = text(profile.user(UserField.EMAIL));
        FieldValue named = Stream.of(UserField.FULL_NAME, UserField.EMAIL, UserField.ID)
                .map(profile::user)
                .filter(FieldValue.Text.class::isInstance)
                .findFirst()
                .orElse(new FieldValue.Absent());
        String best = text(named);
        initials.set(
                named instanceof FieldValue.Text(String text) && !masked.get()
                        ? Initials.of(VisibleText.beginning(text, LONGEST), messages.locale())
                        : "?");
        name.set(best.isEmpty() ? messages.get("header.nameless") : best);
        role.set(role(text(profile.user(UserField.ACCESS_ROLE))));
        email.set(address.equals(best) ? "" : address);
        emailOdd.set(odd(profile.user(UserField.EMAIL)));
        organization.set(organization(profile.persona()));
        account = new Account(profile, meanings);
        wordFacts(account, clock.instant());
    }

    /** Tells the facts anew when they have changed with the time, or the clock was set back; when that will be, empty for never. */
    public Optional<Instant> tick(Instant now) {
        if (account != null && (!wordAgain.isAfter(now) || now.isBefore(worded))) {
            wordFacts(account, now);
        }
        return Optional.of(wordAgain).filter(due -> !due.equals(Instant.MAX));
    }

    /** Forgets the account. */
    public void clear() {
        account = null;
        wordAgain = Instant.MAX;
        facts.set(List.of());
        Stream.of(initials, name, role, email, emailOdd, organization, staleSince).forEach(property -> property.set(""));
        tokenExpired.set(false);
    }

    /** Whether the account is masked: no letters stand for a name then. To be set before it is shown. */
    public BooleanProperty maskedProperty() {
        return masked;
    }

    /** One or two letters that stand for the name. */
    public ReadOnlyStringProperty initialsProperty() {
        return initials.getReadOnlyProperty();
    }

    /** The name; without one the e-mail address, without that the id. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** The role, readable where it is known, as sent where it isn't; empty where there is none. */
    public ReadOnlyStringProperty roleProperty() {
        return role.getReadOnlyProperty();
    }

    /** The e-mail address; empty where there is none, or where it stands for the name. */
    public ReadOnlyStringProperty emailProperty() {
        return email.getReadOnlyProperty();
    }

    /** Which characters of the e-mail address are not what they seem; empty where none is. The address itself shows look-alikes as they are. */
    public ReadOnlyStringProperty emailOddProperty() {
        return emailOdd.getReadOnlyProperty();
    }

    /** The persona's organization; empty where it isn't known. */
    public ReadOnlyStringProperty organizationProperty() {
        return organization.getReadOnlyProperty();
    }

    /** The facts that matter most, the gravest first; those that aren't known are left out. */
    public ReadOnlyObjectProperty<List<HeaderFact>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** The time of day at which what is shown was read, when it is out of date; empty when it is not. */
    public StringProperty staleSinceProperty() {
        return staleSince;
    }

    /** Whether the token that the account was read with has expired since. */
    public BooleanProperty tokenExpiredProperty() {
        return tokenExpired;
    }

    // Only the time of day passes, by the minute; a place opens and closes on one, too.
    private void wordFacts(Account shown, Instant now) {
        facts.set(wording.of(shown.profile(), shown.meanings(), now));
        worded = now;
        wordAgain = HeaderFacts.zone(shown.meanings()).isPresent()
                ? now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES)
                : Instant.MAX;
    }

    private String role(String value) {
        return AccessRole.of(value).map(known -> messages.get(known.labelKey())).orElse(value);
    }

    private String odd(FieldValue address) {
        if (!(address instanceof FieldValue.Text(String text))) {
            return "";
        }
        String named = OddCharacters.inLine(VisibleText.beginning(text, LONGEST), true, MOST_ODD)
                .stream()
                .map(odd -> odd.notation() + " " + odd.name())
                .distinct()
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : messages.format("odd.of", messages.get("odd.title"), named);
    }

    private static String organization(Persona persona) {
        return switch (persona) {
            case Persona.Present(var fields, _) -> text(fields.getOrDefault(PersonaField.ORGANIZATION, new FieldValue.Absent()));
            case Persona.Absent _,Persona.Null _,Persona.Unexpected _ -> "";
        };
    }

    private static String text(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) when text.length() > LONGEST -> VisibleText.line(VisibleText.beginning(text, LONGEST)) + '…';
            case FieldValue.Text(String text) -> VisibleText.line(text);
            case FieldValue.Flag _,FieldValue.Absent _,FieldValue.Null _,FieldValue.Empty _,FieldValue.Unexpected _ -> "";
        };
    }
}
