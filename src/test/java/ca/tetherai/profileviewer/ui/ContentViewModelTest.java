package ca.tetherai.profileviewer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Contents;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.SameThreadTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.SetClock;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;
import ca.tetherai.profileviewer.ui.header.HeaderFact;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentViewModelTest {
    // The token has 25 minutes left by this machine's clock as it is used.
    @ParameterizedTest
    @CsvSource({"0, 24, false", "0, 25, true", "20, 4, false", "20, 5, true", "-20, 44, false", "-20, 45, true"})
    void theStampThatATokenHasExpiredSinceGoesByTheServersClock(int serverAhead, int minutesLater, boolean stamped) {
        var connection = new ConnectionViewModel(TokenSummary::plain);
        FetchResult answer = answerOfAServerAhead(Duration.ofMinutes(serverAhead));
        var main = new MainViewModel(connection, _ -> answer, new SameThreadTaskRunner(), _ -> {
        }, defect -> {
            throw new AssertionError(defect);
        });
        var content = Contents.viewModel(main.stateProperty(), new SameThreadTaskRunner(), Messages.of(Locale.UK), new SetClock());
        var usedAt = Samples.exchange(200).finishedAt();
        connection.serverTextProperty().set("https://api.example");
        connection.enterToken(
                JWT.create().withExpiresAt(usedAt.plus(Duration.ofMinutes(25))).sign(Algorithm.HMAC256("a key of this test alone")));

        main.fetch();
        content.tick(usedAt.plus(Duration.ofMinutes(minutesLater)));

        assertThat(content.header().tokenExpiredProperty().get()).isEqualTo(stamped);
    }

    private static FetchResult answerOfAServerAhead(Duration lead) {
        FetchResult.Loaded loaded = Samples.loaded("Alex");
        Exchange exchange = Samples.exchange(200);
        var there = new Exchange(exchange.server(), exchange.status(), exchange.duration(), exchange.bodyBytes(), exchange.finishedAt(),
                Optional.of(exchange.finishedAt().plus(lead)), Optional.empty(), Optional.empty());
        return new FetchResult.Loaded(loaded.profile(), loaded.body(), there);
    }

    @Test
    void theTimeThereIsLookedAtAgainWithTheNextMinute() {
        var connection = new ConnectionViewModel(TokenSummary::plain);
        var clock = new SetClock();
        FetchResult answer = new FetchResult.Loaded(Profiles.full(), "", Samples.exchange(200));
        var main = new MainViewModel(connection, _ -> answer, new SameThreadTaskRunner(), _ -> {
        }, defect -> {
            throw new AssertionError(defect);
        });
        var content = Contents.viewModel(main.stateProperty(), new SameThreadTaskRunner(), Messages.of(Locale.UK), clock);
        assertThat(content.tick(clock.instant())).isEmpty();
        connection.serverTextProperty().set("https://api.example");
        connection.enterToken("a-token");
        main.fetch();

        // It is 15:14:22.
        assertThat(content.tick(clock.instant())).contains(Duration.ofSeconds(38));
        clock.pass(Duration.ofSeconds(38));
        assertThat(content.tick(clock.instant())).contains(Duration.ofMinutes(1));
        assertThat(content.header().factsProperty().get()).extracting(HeaderFact::value).contains("10:15");
    }
}
