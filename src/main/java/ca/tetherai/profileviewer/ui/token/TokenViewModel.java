package ca.tetherai.profileviewer.ui.token;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.claims.TokenFinding;
import ca.tetherai.profileviewer.fetch.claims.TokenFindings;
import ca.tetherai.profileviewer.fetch.claims.TokenTimes;
import ca.tetherai.profileviewer.token.AccessToken;
import ca.tetherai.profileviewer.token.DecodedToken;
import ca.tetherai.profileviewer.token.TokenClaims;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.ServersClock;
import ca.tetherai.profileviewer.ui.session.MainState;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What the token in the field says of itself, in full, and what is noteworthy about it. For the UI thread only. */
public final class TokenViewModel {
    // Relative times are in minutes at the finest.
    private static final Duration LONGEST_TOLD = Duration.ofMinutes(1);

    private final ReadOnlyObjectWrapper<Optional<AccessToken>> usable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DecodedToken>> token = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<TokenFinding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Instant> weighed;
    private final ConnectionViewModel connection;
    private final InstantSource clock;
    private final ServersClock there;
    private Optional<Answered> answered = Optional.empty();

    private record Answered(ServerAddress server, Duration lead) {}

    /** Follows the field, the chosen server, and what servers answer; tells {@code there} what that says of the server's clock. */
    public TokenViewModel(ConnectionViewModel connection, ObservableValue<MainState> state, InstantSource clock, ServersClock there) {
        this.connection = connection;
        this.clock = clock;
        this.there = there;
        weighed = new ReadOnlyObjectWrapper<>(clock.instant());
        connection.tokenTextProperty().subscribe(_ -> {
            Optional<AccessToken> given = connection.tokenInput() instanceof TokenInput.Usable(var one)
                    ? Optional.of(one)
                    : Optional.empty();
            token.set(given.flatMap(DecodedToken::read));
            usable.set(given);
            weigh();
        });
        connection.serverProperty().subscribe(_ -> weigh());
        state.subscribe(now -> exchange(now).ifPresent(this::answered));
    }

    /** The token in the field. */
    public ReadOnlyObjectProperty<Optional<AccessToken>> usableProperty() {
        return usable.getReadOnlyProperty();
    }

    /** The token in the field, taken apart; empty where it is no JWT. */
    public ReadOnlyObjectProperty<Optional<DecodedToken>> tokenProperty() {
        return token.getReadOnlyProperty();
    }

    /** What is noteworthy about it, the gravest first. */
    public ReadOnlyObjectProperty<List<TokenFinding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** When that was looked at last: what is said of times is said as of then. */
    public ReadOnlyObjectProperty<Instant> weighedProperty() {
        return weighed.getReadOnlyProperty();
    }

    /** Weighs the token anew, against the present time; in what time to do it again, empty while there is none that says anything. */
    public Optional<Duration> tick() {
        weigh();
        return token.get()
                .map(decoded -> Stream
                        .of(TokenTimes.of(decoded.claims(), lead(), clock.instant()).nextChange(), untilNextMinute(decoded.claims()),
                                Optional.of(LONGEST_TOLD))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static Optional<Exchange> exchange(MainState state) {
        return state.visibleFailure()
                .map(failed -> failed.failure().exchange())
                .orElseGet(() -> state.visibleReading().map(reading -> reading.loaded().exchange()));
    }

    private void answered(Exchange exchange) {
        answered = exchange.serversLead().map(lead -> new Answered(exchange.server(), lead));
        weigh();
    }

    // The line beside it counts the minutes that are left.
    private Optional<Duration> untilNextMinute(TokenClaims claims) {
        return claims.expiresAt().map(end -> Duration.between(there.instant(), end)).filter(Duration::isPositive).map(left -> {
            long rest = left.toNanos() % LONGEST_TOLD.toNanos();
            return rest == 0 ? LONGEST_TOLD : Duration.ofNanos(rest);
        });
    }

    private void weigh() {
        Instant now = clock.instant();
        if (there.follow(lead())) {
            connection.refreshTokenSummary();
        }
        findings.set(token.get()
                .map(decoded -> TokenFindings.of(decoded, connection.serverProperty().get(), lead(), now))
                .or(() -> usable.get().map(TokenFindings::ofUnread))
                .orElse(List.of()));
        weighed.set(now);
    }

    private Optional<Duration> lead() {
        return answered.filter(known -> connection.serverProperty().get().filter(known.server()::equals).isPresent()).map(Answered::lead);
    }
}
