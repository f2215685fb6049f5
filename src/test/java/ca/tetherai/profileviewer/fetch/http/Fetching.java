package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.claims.TokenStanding;
import ca.tetherai.profileviewer.fetch.claims.TokenStatement;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.support.TestNetworks;
import ca.tetherai.profileviewer.token.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What tests of the client have in common. */
final class Fetching {
    static final String TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NGVlOWE4YjFlN2YyYTAwIn0.c2lnbmF0dXJlLW9mLXRoaXM";
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final FetchLimits PATIENT = new FetchLimits(Duration.ofSeconds(20), Duration.ofSeconds(40), 10 * 1024 * 1024);
    static final FetchLimits HURRIED = new FetchLimits(Duration.ofSeconds(20), Duration.ofMillis(300), 10 * 1024 * 1024);

    private Fetching() {
    }

    static HttpProfileClient client(FetchLimits limits) {
        return client(limits, new TokenStanding.Fine());
    }

    static HttpProfileClient client(FetchLimits limits, TokenStanding standing) {
        return client(limits, TokenStatement.of(standing));
    }

    static HttpProfileClient client(FetchLimits limits, TokenStatement statement) {
        return new HttpProfileClient("1.2.3", limits, InstantSource.fixed(NOW), (_, _) -> statement, FetchObserver.none(),
                TestNetworks.direct());
    }

    static HttpProfileClient client(Network network) {
        return new HttpProfileClient("1.2.3", PATIENT, InstantSource.fixed(NOW), (_, _) -> TokenStatement.of(new TokenStanding.Fine()),
                FetchObserver.none(), network);
    }

    static FetchRequest request(String url) {
        return new FetchRequest(((ServerAddress.Parsed.Valid) ServerAddress.parse(url)).address(), TestTokens.token(TOKEN));
    }

    static FetchResult fetch(String url) {
        return client(PATIENT).fetch(request(url));
    }

    static Failure failure(String url) {
        return failure(fetch(url));
    }

    static Failure failure(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Failed.class);
        return ((FetchResult.Failed) result).failure();
    }
}
