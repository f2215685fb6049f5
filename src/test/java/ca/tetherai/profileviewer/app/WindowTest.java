package ca.tetherai.profileviewer.app;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.SetClock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window against a server that the test controls, used as a person uses it. */
@ExtendWith(FxToolkitExtension.class)
class WindowTest {
    private static final String PROFILE = "/api/user/profile";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    @TempDir
    Path directory;

    @Test
    void theFirstStartAsksForAServer_offersTheDemo_andNeverThePlaceholder() {
        try (var window = open()) {
            assertThat(window.isVisible("tryDemo")).isTrue();
            assertThat(window.isVisible("banner")).isFalse();
            assertThat(window.text("statusText")).isEqualTo("Ready");
            assertThat(Fx.<String>get(() -> window.node("serverField", ComboBox.class).getItems().toString())).contains("localhost")
                    .doesNotContain("your-instance");

            window.robot().clickOn("#tryDemo");
            ViewerWindow.await(() -> window.isVisible("user-fullName"));
            assertThat(window.text("user-fullName")).isEqualTo("Alex Rep");
        }
    }

    @Test
    void aTypedServerCountsWithoutEnter_andEnterInTheTokenFieldFetches() {
        answer("Alex");
        try (var window = open()) {
            window.robot().clickOn("#serverField").write(SERVER.baseUrl() + "/");
            window.robot().clickOn("#tokenField").write("token-a").push(KeyCode.ENTER);
            ViewerWindow.await(() -> window.isVisible("user-fullName"));

            assertThat(window.text("user-fullName")).isEqualTo("Alex");
            SERVER.verify(1, getRequestedFor(urlEqualTo(PROFILE)).withHeader("Authorization", equalTo("Bearer token-a")));
        }
    }

    @Test
    void pasteAndFetchIsOneStep_fromTheKeyboardToo() {
        answer("Alex");
        try (var window = open("--server", SERVER.baseUrl())) {
            copy(" Bearer token-b\n");
            window.robot().clickOn("#pasteFetchButton");
            ViewerWindow.await(() -> window.isVisible("user-fullName"));

            answer("Casey");
            copy("token-c");
            window.robot().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V).release(KeyCode.V, KeyCode.SHIFT, KeyCode.CONTROL);
            ViewerWindow.await(() -> window.text("user-fullName").equals("Casey"));
            SERVER.verify(1, getRequestedFor(urlEqualTo(PROFILE)).withHeader("Authorization", equalTo("Bearer token-b")));
            SERVER.verify(1, getRequestedFor(urlEqualTo(PROFILE)).withHeader("Authorization", equalTo("Bearer token-c")));
        }
    }

    @Test
    void aFailedRefreshKeepsTheProfileAsOutOfDate_untilTheNextSuccess() {
        answer("Alex");
        try (var window = open("--server", SERVER.baseUrl())) {
            copy("token-a");
            window.fire("pasteFetchButton");
            ViewerWindow.await(() -> window.isVisible("user-fullName"));

            SERVER.stubFor(get(PROFILE).willReturn(aResponse().withStatus(500).withBody("{\"error\":\"no\"}")));
            window.fire("fetchButton");
            ViewerWindow.await(() -> window.isVisible("banner"));
            assertThat(window.text("user-fullName")).isEqualTo("Alex");
            assertThat(window.isVisible("user-fullName")).isTrue();
            assertThat(Fx.<Boolean>get(() -> !window.stage().getScene().getRoot().lookupAll(".stale").isEmpty())).isTrue();

            answer("Alex again");
            window.robot().clickOn("#bannerRetry");
            ViewerWindow.await(() -> window.text("user-fullName").equals("Alex again"));
            assertThat(window.isVisible("banner")).isFalse();
            assertThat(Fx.<Boolean>get(() -> window.stage().getScene().getRoot().lookupAll(".stale").isEmpty())).isTrue();
        }
    }

    @Test
    void anEmptyTokenIsSaid_andNothingIsSentOrLost() {
        try (var window = open("--server", SERVER.baseUrl())) {
            window.robot().clickOn("#fetchButton");

            assertThat(window.text("bannerCode")).isEqualTo("TOKEN_MISSING");
            assertThat(window.text("statusText")).isEqualTo("Nothing was sent");
            SERVER.verify(0, getRequestedFor(urlEqualTo(PROFILE)));
        }
    }

    @Test
    void aWrongAddressIsSaid_andStaysInTheField() {
        try (var window = open("--server", "htp:/nowhere")) {
            window.robot().clickOn("#tokenField").write("token-a");
            window.fire("fetchButton");

            assertThat(window.text("bannerCode")).isEqualTo("SERVER_INVALID");
            assertThat(Fx.<String>get(() -> window.node("serverField", ComboBox.class).getEditor().getText())).isEqualTo("htp:/nowhere");
            assertThat(window.text("tokenField")).isEqualTo("token-a");
        }
    }

    @Test
    void theServerIsRemembered_theTokenIsWrittenNowhere() throws Exception {
        answer("Alex");
        try (var window = open("--server", SERVER.baseUrl())) {
            copy("token-to-keep-out");
            window.fire("pasteFetchButton");
            ViewerWindow.await(() -> window.isVisible("user-fullName"));
            ViewerWindow.await(() -> Files.exists(directory.resolve("settings.json")));
        }
        try (var files = Files.walk(directory); var window = open()) {
            assertThat(Fx.<String>get(() -> window.node("serverField", ComboBox.class).getEditor().getText())).isEqualTo(SERVER.baseUrl());
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file).content().doesNotContain("token-to-keep-out");
            }
        }
    }

    @Test
    void leavesWithTheStatusOfTheFetch_whenItIsToldTo() {
        SERVER.stubFor(get(PROFILE).willReturn(aResponse().withStatus(503)));
        try (var window = open("--server", SERVER.baseUrl(), "--exit-after", "profile")) {
            ViewerWindow.await(() -> window.left().isPresent());
            assertThat(window.left()).hasValue(ExitStatus.FAILURE);
            assertThat(window.printed()).contains("\"rendered\"");
        }
        try (var window = open("--demo", "--exit-after", "profile")) {
            ViewerWindow.await(() -> window.left().isPresent());
            assertThat(window.left()).hasValue(ExitStatus.OK);
            assertThat(window.printed()).containsSubsequence("shown", "interactive", "request", "response", "rendered");
        }
    }

    @Test
    void aServerThatAsksForAPauseHoldsUpRetry_butNotFetch() {
        SERVER.stubFor(get(PROFILE).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "500")));
        try (var window = open("--server", SERVER.baseUrl())) {
            copy("token-a");
            window.fire("pasteFetchButton");
            ViewerWindow.await(() -> window.isVisible("banner"));
            assertThat(window.text("bannerRetry")).startsWith("Retry in 8:");

            answer("Alex");
            window.fire("fetchButton");
            ViewerWindow.await(() -> window.isVisible("user-fullName"));
            assertThat(window.isVisible("banner")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {501, -501})
    void aPauseIsOverWhenTheClockSaysSo_orSaysNothingAnyMore(long seconds) {
        SERVER.stubFor(get(PROFILE).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "500")));
        var clock = new SetClock();
        try (var window = ViewerWindow.open(directory, 1100, 800, clock, "--server", SERVER.baseUrl(), "--locale", "en")) {
            copy("token-a");
            window.fire("pasteFetchButton");
            ViewerWindow.await(() -> window.isVisible("banner"));
            ViewerWindow.await(() -> window.text("bannerRetry").startsWith("Retry in "));
            assertThat(Fx.<Boolean>get(window.node("bannerRetry", Button.class)::isDisabled)).isTrue();

            clock.pass(Duration.ofSeconds(seconds));
            ViewerWindow.await(() -> window.text("bannerRetry").equals("Retry"));
            assertThat(Fx.<Boolean>get(window.node("bannerRetry", Button.class)::isDisabled)).isFalse();
        }
    }

    @Test
    void theAddressByHttpsIsAskedWhenSomebodySaysSo() {
        String there = "https://localhost:" + SERVER.getPort();
        SERVER.stubFor(get(PROFILE).willReturn(aResponse().withStatus(308).withHeader("Location", there + PROFILE)));
        try (var window = open("--server", "http://localhost:" + SERVER.getPort())) {
            copy("token-a");
            window.fire("pasteFetchButton");
            ViewerWindow.await(() -> window.isVisible("bannerInstead"));
            window.fire("bannerInstead");
            // A port speaks one of the two, so this one's answer isn't TLS.
            ViewerWindow.await(() -> window.text("bannerCode").equals("TLS_NOT_SPOKEN"));

            assertThat(Fx.<String>get(() -> window.node("serverField", ComboBox.class).getEditor().getText())).isEqualTo(there);
            assertThat(window.isVisible("bannerCheck")).isTrue();
            SERVER.verify(1, getRequestedFor(urlEqualTo(PROFILE)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aLongErrorLeavesEverythingInReachInTheSmallestWindow(String language) {
        String stack = "at line of a stack\\n".repeat(40);
        SERVER.stubFor(get(PROFILE).willReturn(aResponse().withStatus(500).withBody("{\"error\":\"no\",\"details\":\"" + stack + "\"}")));
        try (var window = ViewerWindow.open(directory, 640, 480, "--server", SERVER.baseUrl(), "--locale", language)) {
            copy("token-a");
            window.fire("pasteFetchButton");
            ViewerWindow.await(() -> window.isVisible("banner"));
            window.awaitEnd();

            for (String id : List.of("serverField", "tokenField", "pasteFetchButton", "fetchButton", "tokenSummary", "bannerTitle",
                    "bannerRetry",
                    "bannerCopy", "bannerDismiss", "statusText", "clearClipboard")) {
                assertThat(window.isWithinTheWindow(id)).as(id).isTrue();
            }
            assertThat(window.boundsOf("bannerRetry").getMaxY()).isLessThan(window.boundsOf("statusText").getMinY());
            assertThat(window.boundsOf("tokenSummary").getMaxY()).isLessThanOrEqualTo(window.boundsOf("banner").getMinY());
        }
    }

    private ViewerWindow open(String... arguments) {
        String[] english = Stream.concat(Stream.of("--locale", "en"), Stream.of(arguments))
                .toArray(String[]::new);
        return ViewerWindow.open(directory, 1024, 700, english);
    }

    private static void answer(String fullName) {
        SERVER.stubFor(get(PROFILE).willReturn(okJson("{\"user\": {\"fullName\": \"" + fullName + "\"}}")));
    }

    private static void copy(String text) {
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }
}
