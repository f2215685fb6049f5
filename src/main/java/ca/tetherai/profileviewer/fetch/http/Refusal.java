package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.ReasonPhrases;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.fetch.TokenStanding;
import ca.tetherai.profileviewer.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.net.URI;
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
    Failure failure(Supplier<TokenStanding> token) {
        int status = answer.status();
        return switch (status) {
            case 400 -> plain(FailureCode.HTTP_400);
            case 401 -> unauthorized(token.get());
            case 403 -> answer.object().isPresent()
                    ? plain(FailureCode.HTTP_403)
                    : variant(FailureCode.HTTP_403, FailureVariant.NOT_FROM_API);
            case 404 -> plain(isContractError() ? FailureCode.HTTP_404 : FailureCode.HTTP_404_ROUTE);
            case 407 -> plain(FailureCode.HTTP_407);
            case 429 -> plain(FailureCode.HTTP_429);
            case 500 -> plain(FailureCode.HTTP_500);
            case 502 -> plain(FailureCode.HTTP_502);
            case 503 -> plain(FailureCode.HTTP_503);
            case 504 -> plain(FailureCode.HTTP_504);
            // No type of ours: statuses are numbers.
            default -> switch (status / 100) {
                case 3 -> plain(FailureCode.HTTP_3XX, redaction.apply(redirectHost()));
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
            case TokenStanding.NotYetValid(var from) -> variant(FailureCode.HTTP_401, FailureVariant.TOKEN_NOT_YET_VALID, from);
            case TokenStanding.NotAJwt() -> variant(FailureCode.HTTP_401, FailureVariant.TOKEN_NOT_JWT);
        };
    }

    private boolean isContractError() {
        return answer.object().map(members -> members.get("error")).filter(JsonValue.Text.class::isInstance).isPresent();
    }

    private String redirectHost() {
        try {
            URI target = exchange.server().profileUri().resolve(answer.header("Location"));
            if (answer.header("Location").isBlank() || target.getHost() == null) {
                return "";
            }
            return target.getPort() < 0 ? target.getHost() : target.getHost() + ":" + target.getPort();
        } catch (IllegalArgumentException _) {
            // A location that is no URI names nobody.
            return "";
        }
    }

    private Failure plain(FailureCode code, Object... arguments) {
        return new Failure(code, Optional.empty(), List.of(arguments), words(), Optional.of(exchange));
    }

    private Failure variant(FailureCode code, FailureVariant variant, Object... arguments) {
        return new Failure(code, Optional.of(variant), List.of(arguments), words(), Optional.of(exchange));
    }

    private Optional<ServerWords> words() {
        return ServerWordsReader.read(answer, redaction);
    }
}
