package ca.tetherai.profileviewer.fetch.http;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the id that a server, or the gateway before it, gave the request. */
final class RequestId {
    private static final int LONGEST = 128;

    private RequestId() {
    }

    static Optional<String> of(HttpHeaders headers, TokenRedaction redaction) {
        return Stream.of("X-Request-Id", "X-Correlation-Id", "Request-Id", "X-Amzn-RequestId", "X-Amzn-Trace-Id", "X-Amz-Cf-Id", "CF-Ray")
                .flatMap(name -> headers.firstValue(name).stream())
                .map(id -> redaction.apply(id).replaceAll("\\p{Cc}", "").strip())
                .filter(id -> !id.isEmpty())
                .map(id -> id.substring(0, Math.min(id.length(), LONGEST)))
                .findFirst();
    }
}
