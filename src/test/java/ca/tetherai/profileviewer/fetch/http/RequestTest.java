package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.claims.TokenStanding;
import ca.tetherai.profileviewer.fetch.claims.TokenStatement;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class RequestTest {
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nX-Request-Id: r 1\r\nContent-Length: 12\r\n\r\n{\"user\": {}}";

    @Test
    void asksForTheProfileAsTheContractSays_withoutAnUpgradeToHttp2() throws IOException {
        try (var server = RawServer.answering(ANSWER)) {
            Fetching.fetch(server.url("http") + "/prefix/");
            String head = server.requestHead();
            assertThat(head).startsWith("GET /prefix/api/user/profile HTTP/1.1\r\n");
            assertThat(head.lines().skip(1).filter(line -> !line.isEmpty()).map(String::toLowerCase)).containsExactlyInAnyOrder(
                    "host: 127.0.0.1:" + server.port(), "authorization: bearer " + Fetching.TOKEN.toLowerCase(Locale.ROOT),
                    "accept: application/json", "accept-encoding: gzip", "user-agent: tetherprofileviewer/1.2.3");
        }
    }

    @Test
    void whatTheServersClockSaysIsPartOfTheExchange() throws IOException {
        try (var server = RawServer.answering(ANSWER.replace("Set-Cookie: a=b", "Date: Sun, 06 Nov 1994 08:49:37 GMT"))) {
            assertThat(Fetching.fetch(server.url("http"))).isInstanceOfSatisfying(FetchResult.Loaded.class,
                    loaded -> assertThat(loaded.exchange().serversClock()).contains(Instant.parse("1994-11-06T08:49:37Z")));
        }
    }

    @Test
    void aSecondFetchKnowsNothingOfTheFirst() throws IOException {
        try (var server = RawServer.answering(ANSWER)) {
            var client = Fetching.client(Fetching.PATIENT);
            var request = Fetching.request(server.url("http"));
            assertThat(client.fetch(request)).isInstanceOf(FetchResult.Loaded.class);
            assertThat(client.fetch(request)).isInstanceOf(FetchResult.Loaded.class);
            assertThat(server.connectionCount()).isEqualTo(2);
            assertThat(server.requestHeads()).allSatisfy(head -> assertThat(head).doesNotContainIgnoringCase("Cookie"));
        }
    }

    @Test
    void tellsItsMilestonesOnTheFetchingThread() throws IOException {
        List<String> milestones = new ArrayList<>();
        var observer = new FetchObserver() {
            @Override
            public void requestSent() {
                milestones.add("request on " + Thread.currentThread().threadId());
            }

            @Override
            public void responseComplete() {
                milestones.add("response on " + Thread.currentThread().threadId());
            }
        };
        try (var server = RawServer.answering(ANSWER)) {
            new HttpProfileClient("1", FetchLimits.standard(), InstantSource.system(),
                    (_, _) -> TokenStatement.of(new TokenStanding.Fine()),
                    observer,
                    TestNetworks.direct())
                    .fetch(Fetching.request(server.url("http")));
        }
        long here = Thread.currentThread().threadId();
        assertThat(milestones).containsExactly("request on " + here, "response on " + here);
    }

    @Test
    void aDefectOfOursIsNoResult() throws IOException {
        var defect = new IllegalStateException("ours");
        var client = new HttpProfileClient("1", FetchLimits.standard(), InstantSource.system(), (_, _) -> {
            throw defect;
        }, FetchObserver.none(), TestNetworks.direct());
        try (var server = RawServer.answering("HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n")) {
            assertThatThrownBy(() -> client.fetch(Fetching.request(server.url("http")))).isSameAs(defect);
        }
    }

    @Test
    void writesOneLineIntoTheLog_withNothingOfTheToken() throws IOException {
        var lines = new ArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(entry.getLevel() + " " + new SimpleFormatter().formatMessage(entry));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing to close.
            }
        };
        Logger logger = Logger.getLogger(HttpProfileClient.class.getName());
        logger.addHandler(handler);
        try (var server = RawServer.answering(ANSWER); var echo = RawServer.answering("Bearer " + Fetching.TOKEN + "\r\n")) {
            Fetching.fetch(server.url("http"));
            Fetching.fetch(echo.url("http"));
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).matches("INFO method=GET host=127\\.0\\.0\\.1 end=LOADED status=200 ms=\\d+ bytes=12 requestId=r_1");
        assertThat(lines.getLast()).matches("INFO method=GET host=127\\.0\\.0\\.1 end=NOT_HTTP ms=\\d+ bytes=0");
    }
}
