package ca.tetherai.profileviewer.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.SameThreadTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.SetClock;
import ca.tetherai.profileviewer.support.Unmasked;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.ServersClock;
import ca.tetherai.profileviewer.ui.connection.TokenSummarizer;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenViewModelTest {
    private final SetClock clock = new SetClock();
    private final Messages messages = Messages.of(Locale.UK);
    private final ServersClock there = new ServersClock(clock);
    private final ConnectionViewModel connection = new ConnectionViewModel(
            new TokenSummarizer(new TokenReader(), messages, clock, there, ZoneOffset.UTC, Unmasked.mask()));
    private final ArrayDeque<FetchResult> answers = new ArrayDeque<>();
    private final MainViewModel main = new MainViewModel(connection, _ -> answers.remove(), new SameThreadTaskRunner(), _ -> {
    }, defect -> {
        throw new AssertionError(defect);
    });
    private final TokenViewModel token = new TokenViewModel(connection, main.stateProperty(), clock, there);
    private final TokenDetails details = new TokenDetails(token, new TokenText(messages, clock, there, ZoneOffset.UTC, Unmasked.mask()));

    @Test
    void theTokenIsTakenApartAsLongAsItIsThere() {
        connection.enterToken(signed("https://api.example", Duration.ofHours(1)));
        assertThat(token.tokenProperty().get()).hasValueSatisfying(it -> assertThat(it.claims().email()).contains("alex@acme.example"));

        connection.enterToken("opaque-token");
        assertThat(token.tokenProperty().get()).isEmpty();
        assertThat(details.detailsProperty().get().there()).isFalse();
    }

    @Test
    void whatIsNoteworthyFollowsTheChosenServer() {
        connection.serverTextProperty().set("https://api.example");
        connection.enterToken(signed("https://staging.example", Duration.ofHours(1)));
        assertThat(kinds()).containsExactly("OTHER_AUDIENCE");
        assertThat(details.detailsProperty().get().words()).isEqualTo("For staging.example");
        assertThat(details.detailsProperty().get().warning()).isTrue();

        connection.serverTextProperty().set("https://staging.example");
        assertThat(kinds()).isEmpty();
        assertThat(details.detailsProperty().get().words()).isEmpty();
    }

    @Test
    void whatIsNoteworthyFollowsTheTime() {
        connection.enterToken(signed("x", Duration.ofMinutes(6)));
        assertThat(kinds()).isEmpty();

        clock.pass(Duration.ofMinutes(2));
        token.tick();
        assertThat(kinds()).containsExactly("EXPIRES_SOON");

        clock.pass(Duration.ofMinutes(5));
        token.tick();
        assertThat(kinds()).containsExactly("EXPIRED");
    }

    @Test
    void aTokenThatBecomesValidIsNoLongerSaidNotToBe() {
        connection.enterToken(JWT.create()
                .withNotBefore(clock.instant().plus(Duration.ofSeconds(45)))
                .sign(Algorithm.HMAC256("a key of this test alone")));
        assertThat(token.tick()).contains(Duration.ofSeconds(40));
        assertThat(kinds()).containsExactly("NOT_YET_VALID", "NO_EXPIRY");

        clock.pass(Duration.ofSeconds(40));
        assertThat(token.tick()).contains(Duration.ofMinutes(1));
        assertThat(kinds()).containsExactly("NO_EXPIRY");
    }

    @Test
    void aTokenThatIsNoJwtMayBeNoteworthyToo_andNothingOfItStays() {
        connection.enterToken("x".repeat(9_000));
        assertThat(kinds()).containsExactly("LONG");
        assertThat(details.detailsProperty().get().there()).isTrue();
        assertThat(token.usableProperty().get()).isPresent();

        connection.enterToken("");
        assertThat(token.usableProperty().get()).isEmpty();
        assertThat(token.tick()).isEmpty();
    }

    @Test
    void aClockThatIsOffIsNamed_onceThatServerHasAnswered_andForThatServerOnly() {
        connection.serverTextProperty().set("https://api.example");
        connection.enterToken(signed("x", Duration.ofHours(1)));
        fetchFromAServerAhead(Duration.ofMinutes(9));
        assertThat(kinds()).containsExactly("CLOCK_BEHIND");

        connection.serverTextProperty().set("https://other.example");
        assertThat(kinds()).isEmpty();
    }

    @Test
    void theLineAndTheDialogGoByTheServersClock_onceItHasAnswered_andForThatServerOnly() {
        connection.serverTextProperty().set("https://api.example");
        connection.enterToken(signed("x", Duration.ofMinutes(25)));
        assertThat(line()).isEqualTo("Expires in 25 min");
        assertThat(dialog()).endsWith("in 25 min");

        fetchFromAServerAhead(Duration.ofMinutes(20));
        assertThat(line()).isEqualTo("Expires soon: 5:00");
        assertThat(dialog()).endsWith("in 5 min");

        fetchFromAServerAhead(Duration.ofHours(1));
        assertThat(line()).isEqualTo("Expired at 15:39");
        assertThat(dialog()).endsWith("35 minutes ago");
        assertThat(kinds()).containsExactly("EXPIRED_THERE", "CLOCK_BEHIND");

        connection.serverTextProperty().set("https://other.example");
        assertThat(line()).isEqualTo("Expires in 25 min");
    }

    @Test
    void whatHasExpiredByThisMachinesClockAloneIsNotSaidToHave() {
        connection.serverTextProperty().set("https://api.example");
        connection.enterToken(signed("x", Duration.ofMinutes(-10)));
        assertThat(kinds()).containsExactly("EXPIRED");

        fetchFromAServerAhead(Duration.ofHours(-1));
        assertThat(kinds()).containsExactly("CLOCK_AHEAD", "EXPIRED_HERE");
        assertThat(line()).isEqualTo("Expires in 50 min");
        assertThat(details.detailsProperty().get().words()).isEqualTo("Clock 60 min ahead");
    }

    @Test
    void theDialogCountsTheMinutesWhenTheLineDoes() {
        connection.enterToken(signed("x", Duration.ofSeconds(25 * 60 + 20)));
        assertThat(line()).isEqualTo("Expires in 26 min");
        assertThat(dialog()).endsWith("in 26 min");
        assertThat(token.tick()).contains(Duration.ofSeconds(20));

        clock.pass(Duration.ofSeconds(20));
        connection.refreshTokenSummary();
        assertThat(line()).isEqualTo("Expires in 25 min");
        assertThat(dialog()).endsWith("in 25 min");
    }

    private void fetchFromAServerAhead(Duration lead) {
        Exchange exchange = Samples.exchange(200);
        var late = new Exchange(exchange.server(), exchange.status(), exchange.duration(), exchange.bodyBytes(), exchange.finishedAt(),
                Optional.of(exchange.finishedAt().plus(lead)), Optional.empty(), Optional.empty());
        answers.add(new FetchResult.Loaded(Samples.loaded("Alex").profile(), Samples.loaded("Alex").body(), late));
        main.fetch();
    }

    private String line() {
        return connection.tokenSummaryProperty().get().expiry().text();
    }

    private String dialog() {
        return new TokenText(messages, clock, there, ZoneOffset.UTC, Unmasked.mask()).usual(token.tokenProperty().get().orElseThrow())
                .stream()
                .filter(row -> row.name().equals("Expires"))
                .map(TokenText.Row::note)
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds() {
        return token.findingsProperty().get().stream().map(finding -> finding.kind().name()).toList();
    }

    private String signed(String audience, Duration left) {
        Instant now = clock.instant();
        return JWT.create()
                .withClaim("email", "alex@acme.example")
                .withAudience(audience)
                .withExpiresAt(now.plus(left))
                .sign(Algorithm.HMAC256("a key of this test alone"));
    }
}
