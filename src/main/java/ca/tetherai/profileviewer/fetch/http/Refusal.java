package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.ReasonPhrases;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.claims.TokenStanding;
import ca.tetherai.profileviewer.fetch.claims.TokenStatement;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.AccessRole;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Names the failure behind an answer other than 200. */
final class Refusal {
    private final Answer answer;
    private final Exchange exchange;
    private final TokenRedaction redaction;

    Refusal(Answer answer, Exchange exchange, TokenRedaction redaction) {
        this.answer = answer;
        this.exchange = exchange;
        this.redaction = redaction;
    }

    /** The failure. The token is looked at only when it matters. */
    Failure failure(Supplier<TokenStatement> token) {
        int status = answer.status();
        return switch (status) {
            case 400 -> plain(FailureCode.HTTP_400);
            case 401 -> unauthorized(token.get().standing());
            case 403 -> forbidden(token);
            case 404 -> notFound(token);
            // Without a proxy of ours: something on the way poses as one.
            case 407 -> plain(FailureCode.HTTP_407, exchange.server().hostAndPort());
            case 429 -> plain(FailureCode.HTTP_429);
            case 500 -> plain(FailureCode.HTTP_500);
            case 502 -> plain(FailureCode.HTTP_502);
            case 503 -> plain(FailureCode.HTTP_503);
            case 504 -> plain(FailureCode.HTTP_504);
            // No type of ours: statuses are numbers.
            default -> switch (status / 100) {
                case 3 -> redirected();
                case 4 -> plain(FailureCode.HTTP_4XX, status, ReasonPhrases.of(status));
                case 5 -> plain(FailureCode.HTTP_5XX, status, ReasonPhrases.of(status));
                default -> plain(FailureCode.HTTP_OTHER, status);
            };
        };
    }

    private Failure unauthorized(TokenStanding token) {
        return switch (token) {
            case TokenStanding.Fine() -> plain(FailureCode.HTTP_401);
            case TokenStanding.Expired(var since) -> variant(FailureCode.HTTP_401, FailureVariant.TOKEN_EXPIRED, since);
            case TokenStanding.ExpiredThere(var since, var off) ->
                variant(FailureCode.HTTP_401, FailureVariant.TOKEN_EXPIRED_THERE, since, off);
            case TokenStanding.NotYetValidThere(var from, var off) ->
                variant(FailureCode.HTTP_401, FailureVariant.TOKEN_NOT_YET_VALID_THERE, from, off);
            case TokenStanding.NotYetValid(var from) -> variant(FailureCode.HTTP_401, FailureVariant.TOKEN_NOT_YET_VALID, from);
            case TokenStanding.ForOtherServer(var host) -> variant(FailureCode.HTTP_401, FailureVariant.TOKEN_FOR_OTHER_SERVER, host);
            case TokenStanding.OfOtherIssuer(var host) -> variant(FailureCode.HTTP_401, FailureVariant.TOKEN_OF_OTHER_ISSUER, host);
            case TokenStanding.NotAJwt() -> variant(FailureCode.HTTP_401, FailureVariant.TOKEN_NOT_JWT);
        };
    }

    private Failure forbidden(Supplier<TokenStatement> token) {
        if (answer.object().isEmpty()) {
            return variant(FailureCode.HTTP_403, FailureVariant.NOT_FROM_API);
        }
        return token.get()
                .role()
                .map(role -> variant(FailureCode.HTTP_403, FailureVariant.ROLE_CLAIMED,
                        AccessRole.of(role).<Object>map(known -> known).orElse(role)))
                .orElseGet(() -> plain(FailureCode.HTTP_403));
    }

    private Failure notFound(Supplier<TokenStatement> token) {
        if (!isContractError()) {
            return plain(FailureCode.HTTP_404_ROUTE);
        }
        return token.get()
                .userId()
                .map(id -> variant(FailureCode.HTTP_404, FailureVariant.USER_NAMED, id))
                .orElseGet(() -> plain(FailureCode.HTTP_404));
    }

    private boolean isContractError() {
        return answer.object().map(members -> members.get("error")).filter(JsonValue.Text.class::isInstance).isPresent();
    }

    private Failure redirected() {
        var redirect = new Redirect(exchange.server(), answer.header("Location"));
        Optional<ServerAddress> offered = redirect.onlyByHttps();
        return offered
                .map(address -> failure(FailureCode.HTTP_3XX, Optional.of(FailureVariant.ONLY_BY_HTTPS), List.of(address.toString()),
                        offered))
                .orElseGet(() -> plain(FailureCode.HTTP_3XX, redaction.apply(redirect.hostAndPort())));
    }

    private Failure plain(FailureCode code, Object... arguments) {
        return failure(code, Optional.empty(), List.of(arguments), Optional.empty());
    }

    private Failure variant(FailureCode code, FailureVariant variant, Object... arguments) {
        return failure(code, Optional.of(variant), List.of(arguments), Optional.empty());
    }

    private Failure failure(FailureCode code, Optional<FailureVariant> variant, List<Object> arguments, Optional<ServerAddress> offered) {
        Optional<Instant> retryAt = code.retry() == FailureCode.Retry.YES
                ? RetryAfter.of(answer.headers(), exchange.finishedAt())
                : Optional.empty();
        return new Failure(code, variant, arguments, ServerWordsReader.read(answer, redaction), Optional.of(exchange), retryAt, offered);
    }
}
