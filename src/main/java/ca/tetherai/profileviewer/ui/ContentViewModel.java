package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.fetch.TokenTimes;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.TokenClaims;
import ca.tetherai.profileviewer.ui.extras.ExtrasViewModel;
import ca.tetherai.profileviewer.ui.findings.FindingsViewModel;
import ca.tetherai.profileviewer.ui.header.HeaderViewModel;
import ca.tetherai.profileviewer.ui.profile.ProfileFormsViewModel;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.Reading;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/** What there is to see of a profile: hands each reading to the parts that show it, and clears them when there is none. For the UI thread only. */
public final class ContentViewModel {
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final HeaderViewModel header;
    private final ProfileFormsViewModel forms;
    private final ExtrasViewModel extras;
    private final FindingsViewModel findings;
    private final DateTimeFormatter timeOfDay;
    private Optional<Reading> reading = Optional.empty();
    private Optional<Instant> tokenEnd = Optional.empty();

    /**
     * Follows the window's state.
     *
     * @param findings what is noteworthy about the account
     * @param zone for the time at which a profile that is out of date was read
     */
    public ContentViewModel(ObservableValue<MainState> state, FindingsViewModel findings, Messages messages, ZoneId zone) {
        this.findings = findings;
        header = new HeaderViewModel(messages);
        forms = new ProfileFormsViewModel(messages);
        extras = new ExtrasViewModel();
        timeOfDay = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(messages.locale()).withZone(zone);
        state.subscribe(this::follow);
    }

    /** Whether there is a profile to see. */
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** Who it is. */
    public HeaderViewModel header() {
        return header;
    }

    /** The fields of the contract. */
    public ProfileFormsViewModel forms() {
        return forms;
    }

    /** What came beyond the contract. */
    public ExtrasViewModel extras() {
        return extras;
    }

    /** What is noteworthy about it. */
    public FindingsViewModel findings() {
        return findings;
    }

    /** Marks a profile whose token has expired since it was read; in what time that may be, empty for never. */
    public Optional<Duration> tick(Instant now) {
        header.tokenExpiredProperty().set(tokenEnd.filter(end -> !end.isAfter(now)).isPresent());
        return tokenEnd.filter(end -> end.isAfter(now)).map(end -> Duration.between(now, end));
    }

    private void follow(MainState state) {
        Optional<Reading> now = state.visibleReading();
        if (!now.equals(reading)) {
            reading = now;
            now.ifPresentOrElse(this::show, this::clear);
            tokenEnd = now.flatMap(ContentViewModel::tokenEnd);
            present.set(now.isPresent());
        }
        forms.staleProperty().set(state.isStale());
        findings.staleProperty().set(state.isStale());
        header.staleSinceProperty().set(state.isStale() ? now.map(shown -> timeOfDay.format(readAt(shown))).orElse("") : "");
    }

    // Of a token that was valid then, by this machine's clock as far as that agrees with the server's.
    private static Optional<Instant> tokenEnd(Reading reading) {
        Duration lead = TokenTimes.certain(reading.loaded().exchange().serversLead());
        return TokenClaims.read(reading.request().token())
                .flatMap(TokenClaims::expiresAt)
                .map(end -> end.minus(lead))
                .filter(end -> end.isAfter(readAt(reading)));
    }

    private static Instant readAt(Reading reading) {
        return reading.loaded().exchange().finishedAt();
    }

    private void show(Reading shown) {
        var profile = shown.loaded().profile();
        header.show(profile);
        forms.show(profile);
        extras.show(profile);
        findings.show(shown.examined().findings());
    }

    private void clear() {
        header.clear();
        forms.clear();
        extras.clear();
        findings.clear();
    }
}
