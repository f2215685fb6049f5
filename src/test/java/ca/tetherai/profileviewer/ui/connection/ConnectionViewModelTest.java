package ca.tetherai.profileviewer.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.NamedServer;
import ca.tetherai.profileviewer.settings.ServerEnvironment;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.paste.Paste;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionViewModelTest {
    private static final String JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NGVlOWE4YjFlN2YyYTAwIn0.c2lnbmF0dXJlLW9mLXRoaXM";

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
        assertThat(connection.servers()).isEqualTo(List.of(new ServerChoice(Environment.DEMO, Optional.empty(), "http://127.0.0.1:4711")));
    }

    @Test
    void namedServersAreOffered_theSuggestedOneUnlessItHasAName_thenTheDemo() {
        connection.suggest(Samples.server("http://localhost:2212"));
        connection.setDemo(Samples.server("http://127.0.0.1:4711"));
        connection.setServers(List.of(server("Acme", "https://api.acme.example", ServerEnvironment.STAGING)));
        assertThat(connection.servers().toString()).isEqualTo("[https://api.acme.example, http://localhost:2212, http://127.0.0.1:4711]");

        connection.setServers(List.of(server("Mine", "http://localhost:2212", ServerEnvironment.LOCAL)));
        assertThat(connection.servers().toString()).isEqualTo("[http://localhost:2212, http://127.0.0.1:4711]");
    }

    @ParameterizedTest
    @CsvSource({"PRODUCTION, PRODUCTION", "STAGING, STAGING", "LOCAL, LOCAL"})
    void aNamedServerIsKnownByItsAddress_howeverItIsWritten(ServerEnvironment given, Environment shown) {
        connection.serverTextProperty().set("HTTPS://api.acme.example:443/");
        connection.setServers(List.of(server("Acme", "https://api.acme.example", given)));

        assertThat(connection.environmentProperty().get()).isEqualTo(shown);
        assertThat(connection.choiceOf(Samples.server("https://api.acme.example")).name()).hasValue("Acme");
        connection.setServers(List.of());
        assertThat(connection.environmentProperty().get()).isEqualTo(Environment.REMOTE);
    }

    @ParameterizedTest
    @CsvSource({"Acme EU, Production · Acme EU", "Production EU, Production EU", "production, production"})
    void theEnvironmentsWordIsSaidOnce(String name, String label) {
        connection.setServers(List.of(server(name, "https://api.acme.example", ServerEnvironment.PRODUCTION)));

        assertThat(connection.servers().getFirst().label(Messages.of(Locale.ENGLISH))).isEqualTo(label);
    }

    private static NamedServer server(String name, String address, ServerEnvironment environment) {
        return new NamedServer(name, Samples.server(address), environment);
    }

    @ParameterizedTest
    @CsvSource({"'abc.def\n', abc.def", "'abc.\r\n  def', abc.def", "'Bearer\nabc', abc",
            "'Authorization:\n Bearer\n abc', abc",
            "'two words', two words"})
    void aTokenIsEnteredOnOneLine(String pasted, String inField) {
        connection.enterToken(pasted);

        assertThat(connection.tokenTextProperty().get()).isEqualTo(inField);
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:9102/" + JWT + ", " + JWT, "http://localhost:9102/opaque-0123456789, opaque-0123456789"})
    void anAddressWithTheTokenInItIsNotOffered(String address, String token) {
        connection.enterToken("{\"server\": \"" + address + "\", \"token\": \"" + token + "\"}");

        assertThat(connection.tokenTextProperty().get()).isEqualTo(token);
        assertThat(connection.tokenBindingProperty().get().enteredFor()).isEmpty();
        assertThat(connection.pasteProperty().get()).hasValueSatisfying(
                paste -> assertThat(((Paste.Found) paste).token())
                        .satisfies(found -> assertThat(PastedServer.of(found)).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({"https://api.example, https://api.example", "http://elsewhere.example, http://elsewhere.example", "'', ''",
            "https://api.example/opaque-0123456789, ''", JWT + ", ''", "https://api.example/" + JWT + ", ''", "opaque-9876543210, ''"})
    void clearingLeavesTheServer_unlessItMayBeAToken(String server, String left) {
        connection.serverTextProperty().set(server);
        connection.enterToken("opaque-0123456789");

        connection.clear();
        assertThat(connection.tokenTextProperty().get()).isEmpty();
        assertThat(connection.serverTextProperty().get()).isEqualTo(left);
        assertThat(connection.holdsToken()).isFalse();
    }

    @Test
    void aTokenWhereTheServerBelongsIsAToken() {
        assertThat(connection.holdsToken()).isFalse();
        connection.serverTextProperty().set("https://api.example/" + JWT);
        assertThat(connection.holdsToken()).isTrue();
    }

    @Test
    void theTokenIsSummedUpAsItIsEntered() {
        assertThat(connection.tokenSummaryProperty().get().text()).isEqualTo("<>");
        connection.enterToken(" abc\n");
        assertThat(connection.tokenSummaryProperty().get().text()).isEqualTo("<abc>");
    }
}
