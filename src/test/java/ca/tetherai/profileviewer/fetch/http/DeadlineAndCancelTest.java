package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestNames;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineAndCancelTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A fetch on a virtual thread, as the product does it. */
    private static final class Running {
        private final AtomicReference<FetchResult> result = new AtomicReference<>();
        private final AtomicBoolean interruptKept = new AtomicBoolean();
        private final Thread thread;

        Running(String url) {
            thread = Thread.ofVirtual().start(() -> {
                result.set(Fetching.fetch(url));
                interruptKept.set(Thread.currentThread().isInterrupted());
            });
        }

        void assertCancelledByInterrupt() throws InterruptedException {
            thread.interrupt();
            assertThat(thread.join(PATIENCE)).as("the fetch ends").isTrue();
            assertThat(result.get()).isEqualTo(new FetchResult.Cancelled());
            assertThat(interruptKept).isTrue();
        }
    }

    @AfterEach
    void noThreadOfAClientIsLeft() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("HttpClient-")) {
                assertThat(thread.join(PATIENCE)).as(thread.getName() + " ends").isTrue();
            }
        }
    }

    static Stream<Named<String>> stalls() {
        return Stream.of(Named.of("waiting", ""), Named.of("headers", "HTTP/1.1 200 OK\r\nContent-"),
                Named.of("body", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"),
                Named.of("chunked body", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"),
                Named.of("error body", "HTTP/1.1 500 No\r\nContent-Length: 1000\r\n\r\n{"),
                Named.of("compressed body", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\u001F\u008B"));
    }

    private static RawServer stalling(String begin) {
        return new RawServer(connection -> {
            connection.readHead();
            connection.send(begin);
            connection.awaitEnd();
        });
    }

    @ParameterizedTest
    @MethodSource("stalls")
    void cancellingEndsIt_andLeavesNoSocket(String begin) throws IOException, InterruptedException {
        try (var server = stalling(begin)) {
            var fetch = new Running(server.url("http"));
            server.awaitAsked();
            fetch.assertCancelledByInterrupt();
            server.awaitClientGone();
        }
    }

    @ParameterizedTest
    @MethodSource("stalls")
    void aStallEndsAtTheDeadline_andLeavesNoSocket(String begin) throws IOException, InterruptedException {
        try (var server = stalling(begin)) {
            assertLate(server.url("http"), "127.0.0.1");
            server.awaitClientGone();
        }
    }

    private static void assertLate(String url, String host) {
        Failure failure = Fetching.failure(Fetching.client(Fetching.HURRIED).fetch(Fetching.request(url)));
        assertThat(failure.code()).isEqualTo(FailureCode.RESPONSE_TIMEOUT);
        assertThat(failure.arguments()).isEqualTo(List.of(host, Fetching.HURRIED.exchange().toSeconds()));
        assertThat(failure.exchange().orElseThrow().duration()).isGreaterThanOrEqualTo(Fetching.HURRIED.exchange());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nA: ", ""})
    void aSlowDripEndsAtTheDeadline(String begin) throws IOException, InterruptedException {
        try (var server = new RawServer(connection -> {
            connection.readHead();
            connection.send(begin);
            try {
                while (true) {
                    connection.send(" ");
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                }
            } finally {
                connection.awaitEnd();
            }
        })) {
            assertLate(server.url("http"), "127.0.0.1");
            server.awaitClientGone();
        }
    }

    @Test
    void theDeadlineIsKnownInWholeSeconds() throws IOException {
        var limits = new FetchLimits(PATIENCE, Duration.ofSeconds(1), 1);
        try (var server = stalling("")) {
            Failure failure = Fetching.failure(Fetching.client(limits).fetch(Fetching.request(server.url("http"))));
            assertThat(failure.arguments()).isEqualTo(List.of("127.0.0.1", 1L));
        }
    }

    @Test
    void cancellingEndsAHandshake() throws IOException, InterruptedException {
        try (var server = new RawServer(connection -> {
            connection.readSomething();
            connection.awaitEnd();
        })) {
            var fetch = new Running(server.url("https"));
            server.awaitAsked();
            fetch.assertCancelledByInterrupt();
            server.awaitClientGone();
        }
    }

    @Test
    void aHandshakeThatStallsIsNoConnectionInTime() throws IOException, InterruptedException {
        var limits = new FetchLimits(Duration.ofMillis(300), PATIENCE, 1);
        try (var server = new RawServer(connection -> {
            connection.readSomething();
            connection.awaitEnd();
        })) {
            Failure failure = Fetching.failure(Fetching.client(limits).fetch(Fetching.request(server.url("https"))));
            assertThat(failure.code()).isEqualTo(FailureCode.CONNECT_TIMEOUT);
            assertThat(failure.arguments()).isEqualTo(List.of("127.0.0.1", 0L));
            server.awaitClientGone();
        }
    }

    @Test
    void cancellingEndsALookUp_andWhatItFindsLaterIsNotAsked() throws IOException, InterruptedException {
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        TestNames.know("cancelled-look-up.test", () -> lookUp(asked, answer));
        try (var server = new RawServer(RawServer.Connection::readSomething)) {
            var fetch = new Running("https://cancelled-look-up.test:" + server.port());
            assertThat(asked.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            fetch.assertCancelledByInterrupt();
            answer.countDown();
            noThreadOfAClientIsLeft();
            assertThat(server.connectionCount()).isZero();
        }
    }

    @Test
    void aLookUpThatStallsEndsAtTheDeadline() {
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        TestNames.know("stalled-look-up.test", () -> lookUp(asked, answer));
        try {
            assertLate("https://stalled-look-up.test", "stalled-look-up.test");
        } finally {
            answer.countDown();
        }
    }

    // As the system's own look-up: no interrupt ends it.
    private static InetAddress lookUp(CountDownLatch asked, CountDownLatch answer) {
        asked.countDown();
        while (answer.getCount() > 0) {
            try {
                answer.await();
            } catch (InterruptedException _) {
                // Deaf.
            }
        }
        return InetAddress.getLoopbackAddress();
    }

    @Test
    void aThreadThatIsInterruptedBeforeAsksNobody() throws IOException, InterruptedException {
        try (var server = stalling("")) {
            var interrupted = new AtomicReference<FetchResult>();
            Thread thread = Thread.ofVirtual().start(() -> {
                Thread.currentThread().interrupt();
                interrupted.set(Fetching.fetch(server.url("http")));
            });
            assertThat(thread.join(PATIENCE)).isTrue();
            assertThat(interrupted.get()).isEqualTo(new FetchResult.Cancelled());
            assertThat(server.connectionCount()).isZero();
        }
    }

    @Test
    void aFetchThatSucceedsLeavesNoSocketEither() throws IOException, InterruptedException {
        try (var server = stalling("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"user\": {}}")) {
            assertThat(Fetching.fetch(server.url("http"))).isInstanceOf(FetchResult.Loaded.class);
            server.awaitClientGone();
        }
    }
}
