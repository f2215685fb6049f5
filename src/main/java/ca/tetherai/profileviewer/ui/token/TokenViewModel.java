package ca.tetherai.profileviewer.ui.token;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.TokenFinding;
import ca.tetherai.profileviewer.fetch.TokenFindings;
import ca.tetherai.profileviewer.token.DecodedToken;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.session.MainState;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What the token in the field says of itself, in full, and what is noteworthy about it. For the UI thread only. */
public final class TokenViewModel {
    private final ReadOnlyObjectWrapper<Optional<DecodedToken>> token = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<TokenFinding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ConnectionViewModel connection;
    private final InstantSource clock;
    private Optional<Answered> answered = Optional.empty();

    private record Answered(ServerAddress server, Duration lead) {}

    /** Follows the field, the chosen server, and what servers answer. */
    public TokenViewModel(ConnectionViewModel connection, ObservableValue<MainState> state, InstantSource clock) {
        this.connection = connection;
        this.clock = clock;
        connection.tokenTextProperty().subscribe(_ -> {
            token.set(connection.tokenInput() instanceof TokenInput.Usable(var usable) ? DecodedToken.read(usable) : Optional.empty());
            weigh();
        });
        connection.serverProperty().subscribe(_ -> weigh());
        connection.tokenSummaryProperty().subscribe(_ -> weigh());
        state.subscribe(now -> exchange(now).ifPresent(this::answered));
    }

    /** The token in the field, taken apart; empty where it is no JWT. */
    public ReadOnlyObjectProperty<Optional<DecodedToken>> tokenProperty() {
        return token.getReadOnlyProperty();
    }

    /** What is noteworthy about it, the gravest first. */
    public ReadOnlyObjectProperty<List<TokenFinding>> findingsProperty() {
        return findings.getReadOnlyProperty();
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

    private void weigh() {
        Optional<ServerAddress> server = connection.serverProperty().get();
        Optional<Duration> lead = answered.filter(known -> server.filter(known.server()::equals).isPresent()).map(Answered::lead);
        findings.set(token.get().map(decoded -> TokenFindings.of(decoded, server, lead, clock.instant())).orElse(List.of()));
    }
}
