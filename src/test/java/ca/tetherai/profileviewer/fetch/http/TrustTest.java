package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.authority.AuthorityProblem;
import ca.tetherai.profileviewer.fetch.authority.AuthorityReading;
import ca.tetherai.profileviewer.fetch.authority.AuthoritySource;
import ca.tetherai.profileviewer.fetch.authority.BundleAuthorities;
import ca.tetherai.profileviewer.fetch.authority.JavaAuthorities;
import ca.tetherai.profileviewer.fetch.authority.KeyStoreAuthorities;
import ca.tetherai.profileviewer.fetch.authority.SystemAuthorities;
import ca.tetherai.profileviewer.fetch.network.MachineTrust;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.NetworkSettings;
import ca.tetherai.profileviewer.fetch.network.ProxyChoice;
import ca.tetherai.profileviewer.fetch.network.ProxyLogins;
import ca.tetherai.profileviewer.fetch.network.Route;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestCertificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Where an authority may be known from, each tried with a server whom it vouches for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrustTest {
    private TestCertificates certificates;
    private RawServer server;

    @BeforeAll
    void makeServer(@TempDir Path made) throws IOException, InterruptedException, GeneralSecurityException {
        certificates = new TestCertificates(made);
        certificates.make("good", "ip:127.0.0.1");
        server = TlsServer.showing(certificates.sockets("good"));
    }

    @AfterAll
    void closeServer() throws IOException {
        server.close();
    }

    private FetchResult fetch(MachineTrust trust) {
        return client(trust).fetch(Fetching.request(server.url("https")));
    }

    private static HttpProfileClient client(MachineTrust trust) {
        return Fetching.client(new Network(_ -> new Route.Direct(), trust, new ProxyLogins()));
    }

    private static MachineTrust trust(List<AuthoritySource> sources, List<Path> files) {
        return new MachineTrust(sources, () -> new NetworkSettings(new ProxyChoice.Automatic(), files));
    }

    private Path pem(Path directory) throws IOException, GeneralSecurityException {
        return Files.writeString(directory.resolve("authority.pem"), certificates.pem("authority"));
    }

    private static void assertUntrusted(FetchResult result) {
        assertThat(Fetching.failure(result).code()).isEqualTo(FailureCode.TLS_UNTRUSTED);
    }

    private static void assertLoaded(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Loaded.class);
    }

    @Test
    void aFileOfTheSettingsCountsAsSoonAsItIsChosen(@TempDir Path directory) throws IOException, GeneralSecurityException {
        var files = new ArrayList<Path>();
        var client = client(trust(List.of(new JavaAuthorities()), files));
        assertUntrusted(client.fetch(Fetching.request(server.url("https"))));
        files.add(pem(directory));
        assertLoaded(client.fetch(Fetching.request(server.url("https"))));
        files.clear();
        assertUntrusted(client.fetch(Fetching.request(server.url("https"))));
    }

    @Test
    void aFileOfTheSettingsMayBePutInPlaceAndTakenAwayLater(@TempDir Path directory) throws IOException, GeneralSecurityException {
        Path file = directory.resolve("authority.pem");
        var trust = trust(List.of(new JavaAuthorities()), List.of(file));
        assertUntrusted(fetch(trust));
        pem(directory);
        assertLoaded(fetch(trust));
        Files.delete(file);
        assertUntrusted(fetch(trust));
    }

    @Test
    void theBundleOfTheSystemCounts(@TempDir Path directory) throws IOException, GeneralSecurityException {
        assertLoaded(fetch(trust(List.of(new BundleAuthorities(List.of(directory.resolve("nowhere"), pem(directory)))), List.of())));
    }

    @Test
    void theBundleThatAVariableNamesCounts(@TempDir Path directory) throws IOException, GeneralSecurityException {
        var sources = SystemAuthorities.of("Linux", Map.of("SSL_CERT_FILE", pem(directory).toString()));
        assertLoaded(fetch(trust(sources, List.of())));
    }

    @Test
    void aKeyStoreOfTheSystemCounts_alsoWhatIsInstalledBetweenTwoTries() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var trust = trust(List.of(new JavaAuthorities(), new KeyStoreAuthorities("PKCS12", () -> store)), List.of());
        assertUntrusted(fetch(trust));
        store.setCertificateEntry("installed", certificates.certificate("authority"));
        assertLoaded(fetch(trust));
    }

    @Test
    void whereNobodyIsTrustedTheServerIsNot() {
        assertUntrusted(fetch(trust(List.of(), List.of())));
    }

    @Test
    void aPlaceThatCannotBeReadIsLeftOutAndTold(@TempDir Path directory) throws IOException, GeneralSecurityException {
        Path garbage = Files.writeString(directory.resolve("garbage.pem"), "no certificate");
        var trust = trust(List.of(KeyStoreAuthorities.ofSystem("Nobody-ROOT")),
                List.of(directory.resolve("nowhere.pem"), garbage, pem(directory)));
        assertLoaded(fetch(trust));
        assertThat(trust.readings()).extracting(AuthorityReading::problem)
                .containsExactly(Optional.of(AuthorityProblem.UNSUPPORTED), Optional.of(AuthorityProblem.MISSING),
                        Optional.of(AuthorityProblem.NO_CERTIFICATES), Optional.empty());
    }

    @Test
    void cancellingDoesNotWaitForAPlaceThatTakesForEver() throws Exception {
        var asked = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        var trust = trust(List.of(new KeyStoreAuthorities("slow", () -> {
            asked.countDown();
            awaitUninterruptibly(never);
            return certificates.authority();
        })), List.of());
        var fetching = new FutureTask<>(() -> fetch(trust));
        Thread thread = Thread.ofVirtual().start(fetching);
        asked.await();
        thread.interrupt();
        assertThat(fetching.get()).isInstanceOf(FetchResult.Cancelled.class);
        never.countDown();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException _) {
                // As a system call does.
            }
        }
    }
}
