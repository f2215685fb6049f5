package ca.tetherai.profileviewer.fetch;

import ca.tetherai.profileviewer.token.TokenClaims;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Explains a 401 by the server's clock, where its answer shows that this is another than this machine's: the server judged the token by it. Thread-safe. */
public final class RefusalByServersClock implements ProfileClient {
    private final ProfileClient client;

    /** Asks through {@code client}. */
    public RefusalByServersClock(ProfileClient client) {
        this.client = client;
    }

    @Override
    public FetchResult fetch(FetchRequest request) {
        FetchResult result = client.fetch(request);
        return result instanceof FetchResult.Failed(var failure) && failure.code() == FailureCode.HTTP_401
                ? new FetchResult.Failed(failure.exchange().flatMap(exchange -> weighed(failure, exchange, request)).orElse(failure))
                : result;
    }

    private static Optional<Failure> weighed(Failure failure, Exchange exchange, FetchRequest request) {
        return TokenClaims.read(request.token())
                .map(claims -> TokenTimes.of(claims, exchange.serversLead(), exchange.finishedAt()))
                .filter(times -> !times.lead().isZero())
                .map(times -> explained(failure, TokenStatementReader.standing(times, request.server()), times));
    }

    private static Failure explained(Failure failure, TokenStanding standing, TokenTimes times) {
        return switch (standing) {
            case TokenStanding.Expired(var since) when times.isExpiredHere() -> variant(failure, FailureVariant.TOKEN_EXPIRED, since);
            case TokenStanding.Expired(var since) -> byClock(failure, FailureVariant.TOKEN_EXPIRED_THERE, since, times.lead());
            case TokenStanding.NotYetValid(var from) when times.claims().isNotYetValid(times.now()) ->
                variant(failure, FailureVariant.TOKEN_NOT_YET_VALID, from);
            case TokenStanding.NotYetValid(var from) -> byClock(failure, FailureVariant.TOKEN_NOT_YET_VALID_THERE, from, times.lead());
            case TokenStanding.ForOtherServer(var host) -> variant(failure, FailureVariant.TOKEN_FOR_OTHER_SERVER, host);
            case TokenStanding.OfOtherIssuer(var host) -> variant(failure, FailureVariant.TOKEN_OF_OTHER_ISSUER, host);
            case TokenStanding.NotAJwt() -> variant(failure, FailureVariant.TOKEN_NOT_JWT);
            case TokenStanding.Fine() -> of(failure, Optional.empty(), List.of());
        };
    }

    private static Failure byClock(Failure failure, FailureVariant variant, Instant at, Duration lead) {
        return variant(failure, variant, at, lead.abs());
    }

    private static Failure variant(Failure failure, FailureVariant variant, Object... arguments) {
        return of(failure, Optional.of(variant), List.of(arguments));
    }

    private static Failure of(Failure failure, Optional<FailureVariant> variant, List<Object> arguments) {
        return new Failure(failure.code(), variant, arguments, failure.words(), failure.exchange(), failure.retryAt(), failure.offered());
    }
}
