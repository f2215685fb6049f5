package ca.tetherai.profileviewer.report;

import static ca.tetherai.profileviewer.report.Results.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.i18n.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticsTest {
    private static final String TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImFsZXhAYWNtZS5leGFtcGxlIn0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbi0xMjM0NTY3ODkw";

    private final Diagnostics diagnostics = new Diagnostics("0.1.0", CLOCK, ZoneId.of("America/Toronto"));

    @Test
    void namesWhatAnEngineerNeeds() {
        var words = new ServerWords(Optional.of("jwt expired"), Optional.of("alex@acme.example"));
        assertThat(diagnostics.of(Results.expired(words))).isEqualTo("""
                Failure: HTTP_401
                Meaning: The server refused this token
                Case: expired
                Time (UTC): 2026-11-03T16:10:05Z
                Time (local): 2026-11-03T11:10:05-05:00
                Host: api.tether.example
                Status: 401
                Request ID: 7f3a
                Duration: 88 ms
                Body: 23 bytes
                Viewer: 0.1.0
                Java: %s %s
                System: %s %s %s
                """.formatted(System.getProperty("java.version"), System.getProperty("java.vendor"), System.getProperty("os.name"),
                System.getProperty("os.version"), System.getProperty("os.arch")));
    }

    @ParameterizedTest
    @EnumSource
    void theySayInEnglishWhatEachCodeMeans_forWhoeverReadsTheTicketWithoutTheViewer(FailureCode code) {
        String meaning = Messages.of(Locale.ENGLISH).get(code.titleKey());
        assertThat(diagnostics.of(Failure.notAsked(code))).startsWith("Failure: " + code.name() + "\nMeaning: " + meaning + "\n");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(diagnostics.of(Failure.notAsked(FailureCode.TOKEN_UNUSABLE, 4, "U+0020")))
                .startsWith("Failure: TOKEN_UNUSABLE\nMeaning: This token cannot be sent\nTime (UTC): 2026-11-03T16:10:05Z\n")
                .doesNotContain("Host", "Status", "Request ID", "U+0020");
    }

    @ParameterizedTest
    @ValueSource(strings = {TOKEN, "alex@acme.example", "a b", "a\nFailure: NONE", "", "\u001b[2J"})
    void aServerCannotPutTheTokenOrAPersonIntoThem(String sentBack) {
        var words = new ServerWords(Optional.of(sentBack + " no good"), Optional.of("for Alex Rep"));
        var failure = new Failure(FailureCode.BODY_NOT_A_PROFILE, Optional.empty(), List.of(sentBack + " Alex Rep"), Optional.of(words),
                Optional.of(Results.exchange(200, sentBack)));
        assertThat(diagnostics.of(failure)).contains("Request ID: withheld\n")
                .doesNotContain("Alex", "no good", "NONE", "\u001b", TOKEN,
                        "alex@acme.example");
    }

    @ParameterizedTest
    @CsvSource({"HTTP_401, TOKEN_FOR_OTHER_SERVER, otherServer", "HTTP_401, TOKEN_OF_OTHER_ISSUER, otherIssuer",
            "HTTP_403, ROLE_CLAIMED, role",
            "HTTP_404, USER_NAMED, user"})
    void theyNameTheCase_andNeverTheClaimThatItIsAbout(FailureCode code, FailureVariant variant, String name) {
        var failure = new Failure(code, Optional.of(variant), List.of("claimed-by-the-token"), Optional.empty(),
                Optional.of(Results.exchange(401, "7f3a")));
        assertThat(diagnostics.of(failure)).contains("Case: " + name + "\n").doesNotContain("claimed-by-the-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7f3a", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "Root=1-67891233-abcdef012345678912345678",
            "105445aa7843bc8bf206b120001000/1;o=1", "8f2c1a-YUL"})
    void theRequestIdsThatServersSendAreKept(String id) {
        var failure = new Failure(FailureCode.HTTP_500, Optional.empty(), List.of(), Optional.empty(),
                Optional.of(Results.exchange(500, id)));
        assertThat(diagnostics.of(failure)).contains("Request ID: " + id + "\n");
    }

    @Test
    void ofTheViewerItself_theySayWhatItRunsOn_andWhatTheyAreGiven() {
        assertThat(diagnostics.ofViewer(Map.of("Theme", "dark"))).isEqualTo("""
                Time (UTC): 2026-11-03T16:10:05Z
                Viewer: 0.1.0
                Java: %s %s
                System: %s %s %s
                Theme: dark
                """.formatted(System.getProperty("java.version"), System.getProperty("java.vendor"), System.getProperty("os.name"),
                System.getProperty("os.version"), System.getProperty("os.arch")));
    }
}
