package ca.tetherai.profileviewer.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.authority.AuthorityProblem;
import ca.tetherai.profileviewer.fetch.check.CheckFact;
import ca.tetherai.profileviewer.fetch.check.CheckResult;
import ca.tetherai.profileviewer.fetch.check.CheckStep;
import ca.tetherai.profileviewer.fetch.network.CertificateFacts;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.support.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckTextTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-31T00:00:00Z");

    private final CheckText text = new CheckText(Results.ENGLISH, Results.CLOCK, Results.UTC);

    private static CheckResult result(CheckStep step, CheckResult.Outcome outcome, CheckFact... facts) {
        return new CheckResult(step, outcome, List.of(facts), Duration.ofMillis(12), Optional.empty());
    }

    private String certificate(String... names) {
        var facts = new CertificateFacts("api.example", "An authority", FROM, UNTIL, List.of(names), false);
        return text.facts(result(CheckStep.TLS, CheckResult.Outcome.PASSED, new CheckFact.Certificate(facts))).getFirst();
    }

    @Test
    void aCheckThatPassedIsToldStepByStep() {
        var results = List.of(
                result(CheckStep.PROXY, CheckResult.Outcome.PASSED, new CheckFact.ThroughProxy(new ProxyAddress("proxy.example", 3128))),
                result(CheckStep.NAME, CheckResult.Outcome.PASSED, new CheckFact.Address("192.0.2.1")),
                result(CheckStep.TCP, CheckResult.Outcome.PASSED,
                        new CheckFact.NotConnected("192.0.2.2:3128", FailureCode.CONNECTION_REFUSED),
                        new CheckFact.Connected("192.0.2.1:3128")),
                result(CheckStep.TUNNEL, CheckResult.Outcome.PASSED, new CheckFact.TunnelStatus(200)),
                result(CheckStep.TLS, CheckResult.Outcome.PASSED, new CheckFact.Encrypted("TLSv1.3", "TLS_AES_256_GCM_SHA384")),
                result(CheckStep.HTTP, CheckResult.Outcome.PASSED, new CheckFact.Answered(401)));

        assertThat(text.report(Samples.server("https://api.example"), results)).isEqualTo("""
                Connection check of api.example, 2026-11-03T16:10:05Z
                Way to the server: OK, 12 ms
                  Through the proxy proxy.example:3128
                Name: OK, 12 ms
                  192.0.2.1
                Connection: OK, 12 ms
                  No connection to 192.0.2.2:3128 (CONNECTION_REFUSED)
                  Connected to 192.0.2.1:3128
                Tunnel through the proxy: OK, 12 ms
                  The proxy answered 200 OK
                Encryption and certificate: OK, 12 ms
                  TLSv1.3 · TLS_AES_256_GCM_SHA384
                Answer of the server: OK, 12 ms
                  The server answered 401 Unauthorized
                %s
                """.formatted(Results.ENGLISH.format("check.passed", "401")));
    }

    @Test
    void aCheckThatFailedSaysByWhat_andWhatWasNotTried() {
        var failure = Failure.notAsked(FailureCode.TLS_UNTRUSTED, "api.example", "An authority");
        var results = List.of(result(CheckStep.PROXY, CheckResult.Outcome.PASSED, new CheckFact.Straight()),
                result(CheckStep.TUNNEL, CheckResult.Outcome.NOT_NEEDED),
                new CheckResult(CheckStep.TLS, CheckResult.Outcome.FAILED, List.of(), Duration.ofMillis(12), Optional.of(failure)),
                result(CheckStep.HTTP, CheckResult.Outcome.SKIPPED));
        var failures = new FailureText(Results.ENGLISH, Results.CLOCK, Results.UTC);

        assertThat(text.report(Samples.server("https://api.example"), results)).isEqualTo("""
                Connection check of api.example, 2026-11-03T16:10:05Z
                Way to the server: OK, 12 ms
                  Straight, without a proxy
                Tunnel through the proxy: Not needed
                Encryption and certificate: Failed, 12 ms
                  %s · TLS_UNTRUSTED
                Answer of the server: Not tried
                %s. %s
                """.formatted(failures.title(failure), failures.title(failure), failures.message(failure)));
    }

    @Test
    void aFilesNameIsOneLineAndSteersNothing() {
        assertThat(text.facts(result(CheckStep.TLS, CheckResult.Outcome.PASSED,
                new CheckFact.AuthorityFile("a\u001b[31m\nb", AuthorityProblem.MISSING)))).singleElement()
                .asString()
                .contains("a\\u001b[31m\\nb");
    }

    @Test
    void aStatusWithoutAStandardNameStandsAlone() {
        assertThat(text
                .facts(result(CheckStep.HTTP, CheckResult.Outcome.PASSED, new CheckFact.Answered(599), new CheckFact.TunnelStatus(299))))
                .containsExactly("The server answered 599", "The proxy answered 299");
    }

    @Test
    void aCertificateNamesWhatItIsFor_unlessItsSubjectSaysSo_andNoMoreThanSix() {
        assertThat(certificate()).startsWith("Certificate of “api.example”, signed by “An authority”, valid from 1 January 2026")
                .hasLineCount(1);
        assertThat(certificate("api.example")).hasLineCount(1);
        assertThat(certificate("api.example", "www.example")).endsWith("\nFor api.example, www.example");
        assertThat(certificate(IntStream.rangeClosed(1, 7).mapToObj(number -> number + ".example").toArray(String[]::new)))
                .endsWith("\nFor 1.example, 2.example, 3.example, 4.example, 5.example, 6.example");
    }
}
