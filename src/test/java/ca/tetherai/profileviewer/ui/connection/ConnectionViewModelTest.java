package ca.tetherai.profileviewer.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionViewModelTest {
    private final ConnectionViewModel connection = new ConnectionViewModel(text -> TokenSummary.plain("<" + text + ">"));

    @ParameterizedTest
    @CsvSource({"'', NONE", "nonsense, NONE", "http://elsewhere.example, NONE", "https://api.example, REMOTE",
            "http://localhost:2212, LOCAL",
            "https://127.0.0.1, LOCAL"})
    void anAddressSaysWhatKindOfServerItIs(String address, Environment environment) {
        connection.serverTextProperty().set(address);

        assertThat(connection.environmentProperty().get()).isEqualTo(environment);
    }

    @Test
    void theDemoIsKnownByItsAddress_andOffered() {
        connection.serverTextProperty().set("http://127.0.0.1:4711");
        connection.setDemo(Samples.server("http://127.0.0.1:4711"));
        assertThat(connection.environmentProperty().get()).isEqualTo(Environment.DEMO);
        assertThat(connection.servers()).isEqualTo(List.of(new ServerChoice(Environment.DEMO, "http://127.0.0.1:4711")));

    }

    @ParameterizedTest
    @CsvSource({"'abc.def\n', abc.def", "'abc.\r\n  def', abc.def", "'Bearer\nabc', Bearer abc",
            "'Authorization:\n Bearer\n abc', Authorization: Bearer abc",
            "'two words', two words"})
    void aTokenIsEnteredOnOneLine(String pasted, String inField) {
        connection.enterToken(pasted);

        assertThat(connection.tokenTextProperty().get()).isEqualTo(inField);
    }

    @Test
    void theTokenIsSummedUpAsItIsEntered() {
        assertThat(connection.tokenSummaryProperty().get().text()).isEqualTo("<>");
        connection.enterToken(" abc\n");
        assertThat(connection.tokenSummaryProperty().get().text()).isEqualTo("<abc>");
    }
}
