package ca.tetherai.profileviewer.fuzz;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.http.HandedAnswer;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as bytes of a fuzzer: the status, lines of headers, a blank line, the body. A header {@code Gzip} has the body compressed on its way.
 *
 * @param status from 200 to 999, as the HTTP stack hands on
 * @param headers as the HTTP stack hands them on: without line breaks and NUL
 * @param body what is sent
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never printed.
record RawAnswer(int status, HttpHeaders headers, byte[] body) {
    /** A JWT of which each 16 characters of the signature are telling. */
    static final String SIGNATURE = "c2lnbmF0dXJlLW9mLXRoaXMtdG9rZW4tb2YtMzItYnl0ZXM";
    static final FetchRequest REQUEST = new FetchRequest(Samples.server("https://api.example/base"),
            TestTokens
                    .token("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NGVlOWE4YjFlN2YyYTAwMTEyMjMzOTkiLCJleHAiOjE3OTU1NzkwNDcsInJvbGUiOiJBRE1JTiJ9."
                            + SIGNATURE));
    static final Instant NOW = Instant.parse("2026-11-03T16:10:05Z");
    /** In bytes: what is longer is too large. */
    static final int BODY_LIMIT = 256 * 1024;
    private static final int LOWEST = 200;
    private static final int STATUSES = 800;

    static RawAnswer of(byte[] bytes) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                String line = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
                from = at + 1;
                if (line.isEmpty()) {
                    break;
                }
                lines.add(line);
            }
        }
        byte[] body = Arrays.copyOfRange(bytes, from, bytes.length);
        HttpHeaders headers = headers(lines.subList(Math.min(1, lines.size()), lines.size()));
        return new RawAnswer(status(lines.isEmpty() ? "" : lines.getFirst()), headers,
                headers.firstValue("Gzip").isPresent() ? HandedAnswer.gzipped(body) : body);
    }

    /** The bytes of a 200 with this body, and no headers. */
    static byte[] of200(byte[] body) {
        byte[] head = "200\n\n".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(head.length + body.length).put(head).put(body).array();
    }

    /** What the client makes of it. */
    FetchResult result() {
        return HandedAnswer.read(REQUEST, status, headers, body, BODY_LIMIT, NOW);
    }

    private static int status(String line) {
        int status = line.matches("[0-9]{3}") ? Integer.parseInt(line) : LOWEST + Math.floorMod(line.hashCode(), STATUSES);
        return status < LOWEST ? LOWEST : status;
    }

    private static HttpHeaders headers(List<String> lines) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (String line : lines) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            if (name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
                headers.computeIfAbsent(name, _ -> new ArrayList<>()).add(line.substring(colon + 1).replaceAll("[\r\0]", "").strip());
            }
        }
        return HttpHeaders.of(Map.copyOf(headers), (_, _) -> true);
    }
}
