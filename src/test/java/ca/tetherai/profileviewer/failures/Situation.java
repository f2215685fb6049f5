package ca.tetherai.profileviewer.failures;

import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestNetworks;

import java.time.Duration;

/**
 * All that a fetch depends on.
 *
 * @param server as typed
 * @param token as typed
 * @param network how connections are made
 * @param limits how long and how much
 * @param observer hears of milestones
 */
record Situation(String server, String token, Network network, FetchLimits limits, FetchObserver observer) {
    /** Says nothing against itself, and names a user and a role. */
    static final String TOKEN = Scene
            .jwt("{\"sub\":\"64ee9a8b1e7f2a0011223399\",\"role\":\"SALES_REP\",\"email\":\"alex@acme.example\",\"exp\":4102444800}");
    private static final FetchLimits PATIENT = new FetchLimits(Duration.ofSeconds(20), Duration.ofSeconds(40), 10 * 1024 * 1024);

    /** What makes a situation. */
    @FunctionalInterface
    interface Cause {
        Situation arise(Scene scene) throws Exception;
    }

    static Situation at(String server) {
        return new Situation(server, TOKEN, TestNetworks.direct(), PATIENT, FetchObserver.none());
    }

    static Situation at(RawServer server) {
        return at(server.url("http"));
    }

    Situation with(String otherToken) {
        return new Situation(server, otherToken, network, limits, observer);
    }

    Situation over(Network otherNetwork) {
        return new Situation(server, token, otherNetwork, limits, observer);
    }

    Situation within(Duration connect, Duration exchange) {
        return new Situation(server, token, network, new FetchLimits(connect, exchange, limits.bodyBytes()), observer);
    }

    Situation seenBy(FetchObserver otherObserver) {
        return new Situation(server, token, network, limits, otherObserver);
    }
}
