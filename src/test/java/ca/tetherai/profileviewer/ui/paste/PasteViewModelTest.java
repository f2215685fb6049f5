package ca.tetherai.profileviewer.ui.paste;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.SameThreadTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.SetClock;
import ca.tetherai.profileviewer.support.Unmasked;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummarizer;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import ca.tetherai.profileviewer.ui.session.PasteFlow;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PasteViewModelTest {
    private static final String ALEX = signed("alex@acme.example");
    private static final String BEA = signed("bea@acme.example");

    private final SetClock clock = new SetClock();
    private final TokenSummarizer summarizer = new TokenSummarizer(new TokenReader(), Messages.of(Locale.UK), clock, clock, ZoneOffset.UTC,
            Unmasked.mask());
    private final ConnectionViewModel connection = new ConnectionViewModel(summarizer);
    private final PasteViewModel paste = new PasteViewModel(connection, summarizer, UnaryOperator.identity(), Messages.of(Locale.UK));
    private final List<String> asked = new ArrayList<>();
    private final MainViewModel main = new MainViewModel(connection, this::answer, new SameThreadTaskRunner(), _ -> {
    }, defect -> asked.add(defect.toString()));
    private final PasteFlow flow = new PasteFlow(connection, main);

    PasteViewModelTest() {
        connection.serverTextProperty().set("https://api.example");
    }

    @Test
    void ofATokenByItselfThereIsNothingToSay() {
        connection.enterToken(ALEX);

        assertThat(sentence()).isEmpty();
    }

    @Test
    void saysWhatWasDoneToFindIt() {
        connection.enterToken("Bearer " + ALEX.substring(0, 40) + "\n" + ALEX.substring(40, 80) + "\r\n" + ALEX.substring(80, 90) + "\u200B"
                + ALEX.substring(90));

        assertThat(connection.tokenTextProperty().get()).isEqualTo(ALEX);
        assertThat(sentence()).isEqualTo("Token cleaned up; “Bearer” removed; 2 line breaks removed; 1 invisible character removed.");
    }

    @Test
    void ofSeveralTokensSomebodyChooses_byWhatTheySayOfThemselves() {
        flow.pasteAndFetch("{\"access_token\": \"" + ALEX + "\", \"id_token\": \"" + BEA + "\"}");

        assertThat(sentence()).isEqualTo("2 different tokens are in this text. Which one? What they say is not verified.");
        assertThat(labels()).satisfiesExactly(
                first -> assertThat(first).startsWith("alex@acme.example").endsWith("Expires in 42 min"),
                second -> assertThat(second).startsWith("bea@acme.example"));
        assertThat(labels()).noneMatch(label -> label.contains(ALEX) || label.contains(BEA));
        assertThat(asked).as("nothing is sent before the choice").isEmpty();

        flow.choose(paste.offerProperty().get().tokens().getLast().token());

        assertThat(connection.tokenTextProperty().get()).isEqualTo(BEA);
        assertThat(asked).containsExactly("https://api.example");
        assertThat(paste.offerProperty().get().tokens()).isEmpty();
    }

    @Test
    void whatSeveralTokensSayOfThemselvesIsTrueAsTimePasses() {
        assertThat(paste.tick()).isEmpty();
        connection.enterToken(ALEX + "\n\n" + BEA);
        assertThat(paste.tick()).contains(Duration.ofMinutes(1));

        clock.pass(Duration.ofMinutes(41));
        assertThat(paste.tick()).contains(Duration.ofSeconds(1));
        assertThat(labels()).allMatch(label -> label.endsWith("Expires soon: 1:00"));
    }

    @Test
    void chosenAfterAMerePaste_itIsNotAskedAbout() {
        connection.enterToken(ALEX + "\n\n" + BEA);
        flow.choose(paste.offerProperty().get().tokens().getFirst().token());

        assertThat(connection.tokenTextProperty().get()).isEqualTo(ALEX);
        assertThat(asked).isEmpty();
    }

    @Test
    void severalOpaqueTokensAreToldByTheirNameAndLength_notByTheirText() {
        connection.enterToken("{\"token\": \"opaque-first-0123456789\", \"access_token\": \"opaque-other-0123456789\"}");

        assertThat(labels()).containsExactly("“token”: not a JWT, 23 characters", "“access_token”: not a JWT, 23 characters");
    }

    @Test
    void whatATokenWasCalledIsShownAsItMayBeSeen() {
        var masked = new PasteViewModel(connection, summarizer, _ -> "•••", Messages.of(Locale.UK));

        connection.enterToken("{\"token\": \"opaque-first-0123456789\", \"access_token\": \"opaque-other-0123456789\"}");

        assertThat(masked.offerProperty().get().tokens()).extracting(PasteViewModel.Choice::label)
                .containsOnly("“•••”: not a JWT, 23 characters");
    }

    @Test
    void tokensForSeveralServersAreToldByThatToo() {
        connection.enterToken("""
                curl https://one.example/api/user/profile -H 'Authorization: Bearer opaque-first-0123456789'
                curl https://two.example/api/user/profile -H 'Authorization: Bearer opaque-other-0123456789'
                """);

        assertThat(labels()).containsExactly("“Authorization”: not a JWT, 23 characters · for one.example",
                "“Authorization”: not a JWT, 23 characters · for two.example");
    }

    @Test
    void fetchingWhileOneIsToBeChosenIsRefused_andDismissingForgetsThem() {
        connection.enterToken(ALEX + "\n\n" + BEA);

        main.fetch();
        assertThat(asked).isEmpty();
        assertThat(main.stateProperty().get()).isInstanceOf(MainState.Failed.class);

        paste.dismiss();
        assertThat(paste.offerProperty().get().tokens()).isEmpty();
        assertThat(connection.tokenTextProperty().get()).isEmpty();
    }

    @Test
    void theServerThatATextNamesIsOffered_andUntilItIsChosenTheTokenGoesNowhereUnasked() {
        flow.pasteAndFetch("curl https://staging.example/api/user/profile -H 'Authorization: Bearer " + ALEX + "'");

        assertThat(sentence()).isEqualTo("Token taken from a curl command. It is meant for staging.example.");
        assertThat(main.stateProperty().get()).isInstanceOf(MainState.Confirming.class);
        assertThat(asked).isEmpty();

        flow.useServer(paste.offerProperty().get().server().orElseThrow());

        assertThat(asked).containsExactly("https://staging.example");
        assertThat(paste.offerProperty().get().server()).as("it is the chosen one now").isEmpty();
    }

    @Test
    void theChosenServerIsNotOffered() {
        connection.enterToken("curl https://api.example/api/user/profile -H 'Authorization: Bearer " + ALEX + "'");

        assertThat(sentence()).isEqualTo("Token taken from a curl command.");
        assertThat(paste.offerProperty().get().server()).isEmpty();
    }

    @Test
    void typingEndsIt() {
        connection.enterToken("Bearer " + ALEX);
        connection.tokenTextProperty().set(ALEX + "x");

        assertThat(sentence()).isEmpty();
    }

    private FetchResult answer(FetchRequest request) {
        asked.add(request.server().toString());
        return Samples.loaded("Alex");
    }

    private String sentence() {
        return paste.offerProperty().get().sentence();
    }

    private List<String> labels() {
        return paste.offerProperty().get().tokens().stream().map(PasteViewModel.Choice::label).toList();
    }

    private static String signed(String email) {
        return JWT.create()
                .withClaim("email", email)
                .withExpiresAt(Samples.NOW.plus(Duration.ofMinutes(42)))
                .sign(Algorithm.HMAC256("a key of this test alone"));
    }
}
