package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AnswerReceiverTest {
    private static final int LIMIT = 1_000_000;
    private static final int SIZE = 500_000;

    private record Received(LongSupplier progress, WeakReference<ReceivedBody> body) {}

    // Progress is asked of the last fetch for as long as the window is there, also after its account was cleared.
    @Test
    @Timeout(60)
    void whoKeepsTheProgressKeepsNothingOfTheAnswer() {
        Received received = receive();
        while (received.body().get() != null) {
            System.gc();
        }
        assertThat(received.progress().getAsLong()).isEqualTo(SIZE);
    }

    private static Received receive() {
        var receiver = new AnswerReceiver(LIMIT);
        var subscriber = receiver.apply(new Head());
        try (var source = new SubmissionPublisher<List<ByteBuffer>>()) {
            source.subscribe(subscriber);
            source.submit(List.of(ByteBuffer.wrap(new byte[SIZE])));
        }
        return new Received(receiver.progress(), new WeakReference<>(subscriber.getBody().toCompletableFuture().join()));
    }

    private record Head() implements ResponseInfo {
        @Override
        public int statusCode() {
            return 200;
        }

        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(Map.of(), (_, _) -> true);
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
