package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.claims.TokenStanding;
import ca.tetherai.profileviewer.fetch.claims.TokenStatement;
import ca.tetherai.profileviewer.support.ProcessHandles;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestCertificates;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of fetches from servers that do something else each time, over http and over https. */
@Tag("long")
class ManyFetchesTest {
    private static final int FETCHES = 500;
    private static final int AT_ONCE = 8;
    private static final Misbehaviour[] ALL = Misbehaviour.values();

    private final HttpProfileClient client;
    private final TestCertificates certificates;

    ManyFetchesTest(@TempDir Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        certificates = new TestCertificates(directory);
        certificates.make("good", "ip:127.0.0.1");
        var limits = new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(1), 1_000_000);
        client = new HttpProfileClient("1", limits, InstantSource.system(), (_, _) -> TokenStatement.of(new TokenStanding.Fine()),
                FetchObserver.none(),
                TestNetworks.trusting(certificates.authority()));
    }

    private static RawServer server(ServerSocketFactory sockets, long seed) {
        return new RawServer(sockets, connection -> {
            var random = new SplittableRandom(seed + connection.number());
            ALL[random.nextInt(ALL.length)].on(connection, random);
        });
    }

    @Test
    void eachEndsInOneNamedOutcome_andNothingIsLeft() throws Exception {
        long seed = new Random().nextLong();
        try (var plain = server(ServerSocketFactory.getDefault(), seed); var secure = server(certificates.sockets("good"), seed)) {
            List<Supplier<FetchResult>> fetches = List.of(() -> fetch(plain.url("http")), () -> fetch(secure.url("https")),
                    () -> fetch(plain.url("https")), () -> fetch(secure.url("http")));
            run(fetches, AT_ONCE * 4);
            var before = ProcessHandles.now();
            List<FetchResult> results = run(fetches, FETCHES);

            assertThat(results).as("with the seed " + seed).hasSize(FETCHES).allSatisfy(ManyFetchesTest::assertNamed);
            assertThat(outcomes(results)).as("with the seed " + seed).hasSizeGreaterThan(8);
            before.awaitReturn();
        }
    }

    private FetchResult fetch(String url) {
        return client.fetch(Fetching.request(url));
    }

    private static List<FetchResult> run(List<Supplier<FetchResult>> fetches, int times) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Callable<FetchResult>> tasks = IntStream.range(0, times)
                    .<Callable<FetchResult>>mapToObj(
                            number -> fetches.get(number % 10 < 4 ? 0 : number % 10 < 8 ? 1 : number % 10 - 6)::get)
                    .toList();
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }

    private static void assertNamed(FetchResult result) {
        switch (result) {
            case FetchResult.Loaded _ -> assertThat(result).isNotNull();
            case FetchResult.Failed(var failure) -> assertThat(failure.code()).isNotEqualTo(FailureCode.INTERNAL);
            case FetchResult.Cancelled() -> throw new AssertionError("nobody cancelled");
        }
    }

    private static Map<String, Long> outcomes(List<FetchResult> results) {
        return results.stream()
                .map(result -> result instanceof FetchResult.Failed(var failure) ? failure.code().name() : "LOADED")
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }
}
