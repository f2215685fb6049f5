package ca.tetherai.profileviewer.failures;

import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.AFTER_NEW_TOKEN;
import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.NO;
import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.YES;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** "The server answered." Each server sends the token back wherever it can. */
final class AnsweredRows {
    private static final String ERROR = "{\"error\": \"No, " + Scene.ECHO + "\", \"details\": \"It is so\"}";
    private static final String QUOTED = "No, …\nIt is so";

    private AnsweredRows() {
    }

    static Stream<FailureRow> rows() {
        return Stream.of(
                answer(FailureCode.HTTP_400, NO, "400 Bad " + Scene.ECHO, ERROR).quoting(QUOTED),
                answer(FailureCode.HTTP_401, AFTER_NEW_TOKEN, "401 Unauthorized\r\nWWW-Authenticate: Bearer error=\"invalid_token\", "
                        + "error_description=\"revoked " + Scene.ECHO + "\"", "").quoting("invalid_token\nrevoked …"),
                withToken("{\"exp\": 1700000000}").as(FailureVariant.TOKEN_EXPIRED)
                        .saying(List.of("expired"), List.of("expiré")),
                withToken("{\"nbf\": 4102444800}").as(FailureVariant.TOKEN_NOT_YET_VALID)
                        .saying(List.of("valid"), List.of("valide")),
                anHourOff("exp", 1, 25).as(FailureVariant.TOKEN_EXPIRED_THERE)
                        .saying(List.of("by the server’s clock", "ahead"), List.of("d’après l’horloge du serveur")),
                anHourOff("exp", 1, -25).as(FailureVariant.TOKEN_EXPIRED).saying(List.of("expired"), List.of("expiré")),
                anHourOff("exp", -1, -25).saying(List.of("probably revoked"), List.of("révoqué")),
                anHourOff("nbf", -1, -25).as(FailureVariant.TOKEN_NOT_YET_VALID_THERE)
                        .saying(List.of("by the server’s clock", "behind"), List.of("d’après l’horloge du serveur")),
                anHourOff("nbf", 1, 25).saying(List.of("probably revoked"), List.of("révoqué")),
                withToken("{\"aud\": [\"https://staging.tether.example\"]}").as(FailureVariant.TOKEN_FOR_OTHER_SERVER)
                        .naming("staging.tether.example"),
                withToken("{\"iss\": \"https://staging.tether.example\"}").as(FailureVariant.TOKEN_OF_OTHER_ISSUER)
                        .naming("staging.tether.example"),
                FailureRow.of(FailureCode.HTTP_401, AFTER_NEW_TOKEN, scene -> Situation.at(scene.answering(head("401 No", ERROR)))
                        .with("not-a-jwt-but-a-token-all-the-same")).as(FailureVariant.TOKEN_NOT_JWT).quoting(QUOTED),
                answer(FailureCode.HTTP_403, NO, "403 Forbidden", "{\"title\": \"Not for you\", \"detail\": \"" + Scene.ECHO + "\"}")
                        .as(FailureVariant.ROLE_CLAIMED)
                        .saying(List.of("Sales rep"), List.of("Représentant"))
                        .quoting("Not for you\n…"),
                answer(FailureCode.HTTP_403, NO, "403 Forbidden", ERROR).with("{}").quoting(QUOTED),
                answer(FailureCode.HTTP_403, NO, "403 Forbidden", "<h1>Blocked " + Scene.ECHO + "</h1>").as(FailureVariant.NOT_FROM_API),
                answer(FailureCode.HTTP_404, NO, "404 Not Found", ERROR).as(FailureVariant.USER_NAMED)
                        .naming("64ee9a8b1e7f2a0011223399")
                        .quoting(QUOTED),
                answer(FailureCode.HTTP_404, NO, "404 Not Found", ERROR).with("{}").quoting(QUOTED),
                answer(FailureCode.HTTP_404_ROUTE, NO, "404 Not Found", "<h1>" + Scene.ECHO + "</h1>"),
                answer(FailureCode.HTTP_404_ROUTE, NO, "404 Not Found", ""),
                answer(FailureCode.HTTP_404_ROUTE, NO, "404 Not Found", "{\"message\": \"" + Scene.ECHO + "\"}"),
                answer(FailureCode.HTTP_429, YES, "429 Too Many Requests\r\nRetry-After: 30", ERROR).quoting(QUOTED),
                answer(FailureCode.HTTP_3XX, NO, "302 Found\r\nLocation: https://other.example/" + Scene.ECHO, "").naming("other.example"),
                answer(FailureCode.HTTP_3XX, NO, "307 Elsewhere\r\nLocation: https://" + Scene.ECHO + ".example/", ""),
                answer(FailureCode.HTTP_3XX, NO, "308 Permanent Redirect\r\nLocation: https://127.0.0.1:8443/api/user/profile", "")
                        .as(FailureVariant.ONLY_BY_HTTPS)
                        .naming("https://127.0.0.1:8443"),
                answer(FailureCode.HTTP_4XX, NO, "410 Gone", ERROR).naming("410", "Gone").quoting(QUOTED),
                answer(FailureCode.HTTP_500, YES, "500 Internal Server Error\r\nX-Request-Id: " + Scene.ECHO, ERROR).quoting(QUOTED),
                answer(FailureCode.HTTP_502, YES, "502 Bad Gateway", "<h1>" + Scene.ECHO + "</h1>"),
                answer(FailureCode.HTTP_503, YES, "503 Service Unavailable\r\nRetry-After: " + Scene.ECHO, ERROR).quoting(QUOTED),
                answer(FailureCode.HTTP_504, YES, "504 Gateway Timeout", ""),
                answer(FailureCode.HTTP_5XX, YES, "507 " + Scene.ECHO, ERROR).naming("507", "Insufficient Storage").quoting(QUOTED),
                answer(FailureCode.HTTP_OTHER, NO, "204 No Content", "").naming("204"),
                answer(FailureCode.HTTP_OTHER, NO, "999 " + Scene.ECHO, "").naming("999"));
    }

    private static FailureRow withToken(String claims) {
        return FailureRow.of(FailureCode.HTTP_401, AFTER_NEW_TOKEN,
                scene -> Situation.at(scene.answering(head("401 Unauthorized", ERROR))).with(Scene.jwt(claims))).quoting(QUOTED);
    }

    // The server's clock differs by so many hours, and the claim by so many minutes.
    private static FailureRow anHourOff(String claim, int hours, int minutes) {
        return FailureRow.of(FailureCode.HTTP_401, AFTER_NEW_TOKEN, scene -> {
            Instant now = Instant.now();
            String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plus(Duration.ofHours(hours)).atOffset(ZoneOffset.UTC));
            return Situation.at(scene.answering(head("401 Unauthorized\r\nDate: " + date, ERROR)))
                    .with(Scene.jwt("{\"" + claim + "\": " + now.plus(Duration.ofMinutes(minutes)).getEpochSecond() + "}"));
        }).quoting(QUOTED);
    }

    private static FailureRow answer(FailureCode code, FailureCode.Retry retry, String status, String body) {
        return FailureRow.of(code, retry, scene -> Situation.at(scene.answering(head(status, body))));
    }

    // Without a length: how long the token is, the server learns only when it is asked.
    private static String head(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nServer: " + Scene.ECHO + "\r\n" + (body.isEmpty() ? "Content-Length: 0\r\n" : "")
                + "Connection: close\r\n\r\n" + body;
    }
}
