package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.fetch.claims.TokenTimes;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.token.TokenClaims;
import ca.tetherai.profileviewer.ui.compare.ChangesViewModel;
import ca.tetherai.profileviewer.ui.compare.CompareViewModel;
import ca.tetherai.profileviewer.ui.extras.ExtrasViewModel;
import ca.tetherai.profileviewer.ui.findings.FindingsViewModel;
import ca.tetherai.profileviewer.ui.header.HeaderViewModel;
import ca.tetherai.profileviewer.ui.json.JsonViewModel;
import ca.tetherai.profileviewer.ui.profile.ProfileFormsViewModel;
import ca.tetherai.profileviewer.ui.session.FetchHistory;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.Reading;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/** What there is to see of a profile: hands each reading to the parts that show it, and clears them when there is none. For the UI thread only. */
public final class ContentViewModel {
    // What is due already and can't be said otherwise must not keep the window busy.
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final HeaderViewModel header;
    private final ProfileFormsViewModel forms;
    private final ExtrasViewModel extras;
    private final FindingsViewModel findings;
    private final JsonViewModel json;
    private final ChangesViewModel changes;
    private final Parts parts;
    private final DateTimeFormatter timeOfDay;
    private Optional<Instant> tokenEnd = Optional.empty();

    /**
     * What works by itself on what is shown.
     *
     * @param extras what came beyond the contract
     * @param json the body itself
     * @param history what came before
     * @param compare two of those side by side
     * @param comparing what both are compared with
     * @param say says something in passing
     */
    public record Parts(ExtrasViewModel extras, JsonViewModel json, FetchHistory history, CompareViewModel compare,
            CompareViewModel.Tools comparing, Consumer<String> say) {}

    /**
     * Follows the window's state.
     *
     * @param shown the reading as it is shown, masked or not
     * @param clock tells what is said as of now
     * @param zone where the window is
     * @param browser opens a link out of the account, once a person has seen where it leads
     */
    public ContentViewModel(ObservableValue<MainState> state, ObservableValue<Optional<Reading>> shown, Parts parts, Messages messages,
            InstantSource clock, ZoneId zone, Consumer<URI> browser) {
        header = new HeaderViewModel(messages, clock, zone);
        forms = new ProfileFormsViewModel(messages, new MeaningText(messages, clock, zone), browser);
        this.parts = parts;
        extras = parts.extras();
        json = parts.json();
        findings = new FindingsViewModel(messages, clock, zone);
        timeOfDay = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(messages.locale()).withZone(zone);
        shown.subscribe(now -> {
            now.ifPresentOrElse(this::show, this::clear);
            tokenEnd = now.flatMap(ContentViewModel::tokenEnd);
        });
        state.subscribe(this::follow);
        shown.subscribe(() -> follow(state.getValue()));
        changes = new ChangesViewModel(state, shown, parts.comparing(), forms::mark, parts.say(), zone);
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

    /** The body itself. */
    public JsonViewModel json() {
        return json;
    }

    /** Two fetches of the window side by side. */
    public CompareViewModel compare() {
        return parts.compare();
    }

    /** What a refresh has changed. */
    public ChangesViewModel changes() {
        return changes;
    }

    /** Takes over what another one knows beyond the account, which is used no more. Before the window's state. */
    public void takeOver(ContentViewModel before) {
        parts.history().takeOver(before.parts.history());
        compare().takeOver(before.compare());
        changes.takeOver(before.changes);
        extras.search().textProperty().set(before.extras.search().textProperty().get());
        json.search().textProperty().set(before.json.search().textProperty().get());
    }

    /** Forgets all that came before. */
    public void forget() {
        parts.history().clear();
    }

    /** Whether anything of an earlier account is kept. */
    public boolean remembers() {
        return !parts.history().fetches().isEmpty();
    }

    /**
     * Says what has changed with the time alone: that the token has expired since, what time it is there, whether that is open. In what time to
     * look again, empty for never.
     */
    public Optional<Duration> tick(Instant now) {
        header.tokenExpiredProperty().set(tokenEnd.filter(end -> !end.isAfter(now)).isPresent());
        return Stream.of(tokenEnd.filter(end -> end.isAfter(now)), forms.tick(now), header.tick(now))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(due -> Duration.between(now, due))
                .map(wait -> wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait);
    }

    // What is being masked is there, though nothing of it is seen for the moment.
    private void follow(MainState state) {
        Optional<Reading> now = state.visibleReading();
        present.set(now.isPresent());
        forms.staleProperty().set(state.isStale());
        findings.staleProperty().set(state.isStale());
        header.staleSinceProperty().set(state.isStale() ? now.map(read -> timeOfDay.format(readAt(read))).orElse("") : "");
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
        var meanings = shown.examined().meanings();
        header.maskedProperty().set(shown.isMasked());
        header.show(profile, meanings);
        forms.show(profile, meanings);
        extras.show(profile, shown.examined().automations());
        findings.show(shown.examined().findings());
        json.show(shown);
    }

    private void clear() {
        header.clear();
        forms.clear();
        extras.clear();
        findings.clear();
        json.clear();
    }
}
