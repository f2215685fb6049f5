package ca.tetherai.profileviewer.ui.empty;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;
import ca.tetherai.profileviewer.ui.session.MainState;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class EmptyViewModelTest {
    private final ObjectProperty<MainState> state = new SimpleObjectProperty<>(new MainState.Idle());
    private final ConnectionViewModel connection = new ConnectionViewModel(_ -> TokenSummary.plain(""));
    private final javafx.beans.property.BooleanProperty busy = new javafx.beans.property.SimpleBooleanProperty(true);
    private final EmptyViewModel empty = new EmptyViewModel(state, busy, connection, Messages.of(Locale.ENGLISH));

    @Test
    void asksForAServer_thenForAToken_thenForFetch() {
        assertThat(empty.wordsProperty().get().title()).isEqualTo("Which server?");
        assertThat(empty.wordsProperty().get().welcome()).isTrue();

        connection.serverTextProperty().set("https://api.example");
        assertThat(empty.wordsProperty().get().title()).isEqualTo("Paste a token to see its account");

        connection.tokenTextProperty().set("token-a");
        assertThat(empty.wordsProperty().get().title()).isEqualTo("Fetch the account");
    }

    @Test
    void inTheDemoItGoesByTheTokenToo() {
        var demo = Samples.server("http://127.0.0.1:2212");
        connection.setDemo(demo);
        connection.serverTextProperty().set(demo.toString());
        assertThat(sentence()).isEqualTo("Choose one above: it brings its token along.");

        connection.enterToken("token-a");
        assertThat(sentence()).isEqualTo("Its token is filled in already: press Fetch.");

        connection.enterToken("{\"token\": \"opaque-token-1\", \"access_token\": \"opaque-token-2\"}");
        assertThat(empty.wordsProperty().get().title()).isEqualTo("Which token?");
    }

    private String sentence() {
        return empty.wordsProperty().get().sentence();
    }

    @Test
    void afterAFailureItStaysQuiet_cancelledOrNot() {
        var failed = new MainState.Failed(Failure.notAsked(FailureCode.TOKEN_MISSING), Optional.empty(), Optional.empty(), 1);
        state.set(failed);
        assertThat(empty.wordsProperty().get().title()).isEqualTo("No profile yet");
        assertThat(empty.wordsProperty().get().welcome()).isFalse();

        state.set(new MainState.Cancelled(failed));
        assertThat(empty.wordsProperty().get().title()).isEqualTo("No profile yet");
    }
}
