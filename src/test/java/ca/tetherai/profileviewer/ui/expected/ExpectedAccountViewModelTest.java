package ca.tetherai.profileviewer.ui.expected;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.SameThreadTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.Unmasked;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedAccountViewModelTest {
    private final ConnectionViewModel connection = new ConnectionViewModel(TokenSummary::plain);
    private final Deque<FetchResult> answers = new ArrayDeque<>();
    private final MainViewModel main = new MainViewModel(connection, _ -> Objects.requireNonNull(answers.poll()),
            new SameThreadTaskRunner(), _ -> {
            }, defect -> {
                throw new AssertionError(defect);
            });
    private final ExpectedAccountViewModel expected = new ExpectedAccountViewModel(main.stateProperty(), connection, Messages.of(Locale.UK),
            Unmasked.mask());

    @BeforeEach
    void enter() {
        connection.serverTextProperty().set("https://api.example");
        connection.enterToken("a-token");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alex@acme.example        | As expected                  |
            64ee9a8b1e7f2a0011223399 | As expected                  |
            Alex@acme.example        | As expected; capitals differ |
            noor@acme.example        | | Expected noor@acme.example; the token belongs to alex@acme.example.
            64ee9a8b1e7f2a001122339a | | Expected 64ee9a8b1e7f2a001122339a; the token belongs to 64ee9a8b1e7f2a0011223399.
            64ee9a8b1e7f2a0011223344 | | Expected 64ee9a8b1e7f2a0011223344, which is the organization’s ID; the token belongs to 64ee9a8b1e7f2a0011223399.
            \u0430lex@acme.example   | | It only looks like \u0430lex@acme.example: the account has alex@acme.example. What differs: the expected one has U+0430 CYRILLIC SMALL LETTER A.
            """)
    void anAccountThatComesIsCompared_andSoIsWhatIsTypedLater(String typed, String match, String mismatch) {
        expected.textProperty().set(typed);
        assertSaid("", "");

        fetch();
        assertSaid(match, mismatch);

        expected.textProperty().set("");
        assertSaid("", "");

        expected.textProperty().set(typed);
        assertSaid(match, mismatch);
    }

    @Test
    void thePersonasAddressIsSaidToBeThat() {
        answers.add(new FetchResult.Loaded(
                Profiles.fullBut("\"userEmail\": \"alex@acme.example\"", "\"userEmail\": \"other@acme.example\""), "",
                Samples.exchange(200)));
        main.fetch();
        expected.textProperty().set("other@acme.example");

        assertSaid("", "Expected other@acme.example, which is the persona’s e-mail address; the token belongs to alex@acme.example.");
    }

    @Test
    void aFailureSaysNothingOfIt_andLeavesTheExpectation() {
        expected.textProperty().set("noor@acme.example");
        answers.add(new FetchResult.Failed(Samples.answered(FailureCode.HTTP_401, 401)));
        main.fetch();

        assertSaid("", "");
        assertThat(expected.textProperty().get()).isEqualTo("noor@acme.example");
    }

    @Test
    void whatIsNeitherAnAddressNorAnIdIsSaidSo() {
        expected.textProperty().set("Mrs Alex");
        assertThat(expected.hintProperty().get()).isEqualTo("Neither an e-mail address nor an ID");

        expected.textProperty().set("alex@acme.example");
        assertThat(expected.hintProperty().get()).isEmpty();
    }

    @Test
    void aTextThatTurnsTheWritingAroundIsQuotedVisibly() {
        fetch();
        expected.textProperty().set("a\nb\u202Ec");

        assertThat(expected.mismatchProperty().get()).doesNotContain("\n").doesNotContain("\u202E");
    }

    @Test
    void itGoesWithTheToken() {
        expected.textProperty().set("alex@acme.example");
        main.clear();
        assertThat(expected.holdsSomething()).isFalse();

        connection.enterToken("a-token");
        expected.textProperty().set("alex@acme.example");
        connection.tokenTextProperty().set("");
        assertThat(expected.holdsSomething()).isFalse();
    }

    @Test
    void aProfileThatStaysWithoutItsTokenStaysMarked_untilItGoes() {
        expected.textProperty().set("noor@acme.example");
        fetch();
        connection.tokenTextProperty().set("");
        assertThat(main.stateProperty().get().visibleReading()).isPresent();
        assertThat(expected.mismatchProperty().get()).contains("noor@acme.example");

        main.fetch();
        assertThat(main.stateProperty().get().visibleReading()).isPresent();
        assertThat(expected.mismatchProperty().get()).contains("noor@acme.example");

        main.clear();
        assertThat(expected.mismatchProperty().get()).isEmpty();
        assertThat(expected.holdsSomething()).isFalse();
    }

    @Test
    void theTokenOfTheNextTicketLeavesIt_alsoAfterTheFieldWasEmptied() {
        expected.textProperty().set("noor@acme.example");
        fetch();
        connection.tokenTextProperty().set("");
        connection.enterToken("another-token");
        fetch();

        assertThat(expected.mismatchProperty().get()).contains("noor@acme.example");
    }

    @Test
    void anotherToken_orSeveralToChooseFrom_leaveIt() {
        expected.textProperty().set("alex@acme.example");
        connection.enterToken("another-token");
        assertThat(expected.textProperty().get()).isEqualTo("alex@acme.example");

        connection.enterToken("{\"access_token\": \"eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJlMQ\", "
                + "\"id_token\": \"eyJhbGciOiJIUzI1NiJ9.eyJhIjoyfQ.c2lnbmF0dXJlMg\"}");
        assertThat(connection.tokenTextProperty().get()).isEmpty();
        assertThat(expected.textProperty().get()).isEqualTo("alex@acme.example");
    }

    @Test
    void itCanBeNamedBeforeThereIsAToken() {
        connection.enterToken("");
        expected.textProperty().set("noor@acme.example");
        connection.enterToken("a-token");
        fetch();

        assertThat(expected.mismatchProperty().get()).isNotEmpty();
    }

    private void fetch() {
        answers.add(new FetchResult.Loaded(Profiles.full(), "", Samples.exchange(200)));
        main.fetch();
    }

    private void assertSaid(String match, String mismatch) {
        assertThat(expected.matchProperty().get()).isEqualTo(Objects.requireNonNullElse(match, ""));
        assertThat(expected.mismatchProperty().get().replaceAll("[\u2068\u2069]", "")).isEqualTo(Objects.requireNonNullElse(mismatch, ""));
    }
}
