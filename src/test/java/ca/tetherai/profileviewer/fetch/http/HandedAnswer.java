package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.claims.TokenStatementReader;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

/** What the client makes of an answer that no network brought, by the client's own steps from the first byte of the body on. */
public final class HandedAnswer {
    // A body may come in any pieces; these split whatever can be split.
    private static final int PIECE = 7;

    private HandedAnswer() {
    }

    /** The result of an answer that came at a time, in pieces of a few bytes; no more than {@code bodyLimit} bytes of body are taken. */
    public static FetchResult read(FetchRequest request, int status, HttpHeaders headers, byte[] coded, int bodyLimit, Instant now) {
        var size = new AtomicInteger();
        ReceivedBody body = receive(headers, coded, bodyLimit, size);
        var redaction = new TokenRedaction(request.token());
        var answer = new Answer(status, headers, body);
        var exchange = new Exchange(request.server(), OptionalInt.of(status), Duration.ofMillis(88), size.get(), now,
                headers.firstValue("Date").flatMap(date -> HttpDate.parse(date, now)),
                headers.firstValue("Content-Type").map(redaction::apply), RequestId.of(headers, redaction));
        return status == 200
                ? new ProfileAnswer(answer, exchange, redaction, new EchoRedaction(request.token())).result()
                : new FetchResult.Failed(
                        new Refusal(answer, exchange, redaction).failure(() -> new TokenStatementReader().apply(request, exchange)));
    }

    /** The body in gzip, as a server may send it. */
    public static byte[] gzipped(byte[] plain) {
        return Gzip.of(plain);
    }

    private static ReceivedBody receive(HttpHeaders headers, byte[] coded, int bodyLimit, AtomicInteger size) {
        var collector = new BodyCollector(ContentDecoder.of(headers), bodyLimit, size);
        collector.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long most) {
                // All of it comes below.
            }

            @Override
            public void cancel() {
                // Nothing is left to be stopped.
            }
        });
        for (int from = 0; from < coded.length; from += PIECE) {
            collector.onNext(List.of(ByteBuffer.wrap(coded, from, Math.min(PIECE, coded.length - from))));
        }
        collector.onComplete();
        return collector.getBody().toCompletableFuture().join();
    }
}
