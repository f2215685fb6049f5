package ca.tetherai.profileviewer.fetch.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.claims.TokenStanding;
import ca.tetherai.profileviewer.fetch.claims.TokenStatement;
import ca.tetherai.profileviewer.support.TestCertificates;
import ca.tetherai.profileviewer.support.TestNetworks;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same promises where an https server speaks HTTP/2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Http2Test {
    private WireMockServer server;
    private KeyStore trusted;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        var certificates = new TestCertificates(directory);
        certificates.make("good", "ip:127.0.0.1");
        trusted = certificates.authority();
        server = new WireMockServer(options().bindAddress("127.0.0.1")
                .httpDisabled(true)
                .dynamicHttpsPort()
                .keystoreType("PKCS12")
                .keystorePath(certificates.fileOf("good").toString())
                .keystorePassword(TestCertificates.PASSWORD)
                .keyManagerPassword(TestCertificates.PASSWORD));
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    private FetchResult fetch(FetchLimits limits, ResponseDefinitionBuilder answer) {
        server.resetAll();
        server.stubFor(get(anyUrl()).willReturn(answer));
        var client = new HttpProfileClient("1", limits, InstantSource.system(), (_, _) -> TokenStatement.of(new TokenStanding.Fine()),
                FetchObserver.none(),
                TestNetworks.trusting(trusted));
        return client.fetch(Fetching.request("https://127.0.0.1:" + server.httpsPort()));
    }

    @Test
    void aProfileIsLoaded() {
        assertThat(fetch(Fetching.PATIENT, aResponse().withBody("{\"user\": {}}"))).isInstanceOf(FetchResult.Loaded.class);
        assertThat(server.getAllServeEvents().getFirst().getRequest().getProtocol()).isEqualTo("HTTP/2.0");
    }

    @Test
    void readingStopsAtTheLimit() {
        var body = aResponse().withBody(new byte[Fetching.PATIENT.bodyBytes() + 1]);
        assertThat(Fetching.failure(fetch(Fetching.PATIENT, body)).code()).isEqualTo(FailureCode.BODY_TOO_LARGE);
    }

    @Test
    void theDeadlineHolds() {
        var slow = aResponse().withBody("{\"user\": {}}").withChunkedDribbleDelay(12, 60_000);
        assertThat(Fetching.failure(fetch(Fetching.HURRIED, slow)).code()).isEqualTo(FailureCode.RESPONSE_TIMEOUT);
    }

    @Test
    void aStreamThatBreaksOffIsALostConnection() {
        var broken = aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
        assertThat(Fetching.failure(fetch(Fetching.PATIENT, broken)).code()).isEqualTo(FailureCode.CONNECTION_LOST);
    }
}
