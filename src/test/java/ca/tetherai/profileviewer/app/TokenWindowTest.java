package ca.tetherai.profileviewer.app;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.SetClock;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a token in the window: found, masked, told about, forgotten. */
@ExtendWith(FxToolkitExtension.class)
class TokenWindowTest {
    private static final String PROFILE = "/api/user/profile";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    @TempDir
    Path directory;

    private final SetClock clock = new SetClock();

    @Test
    void oneOfSeveralTokensIsChosen_andItsAccountIsShown() {
        answer("Bea");
        String bea = signed("bea@acme.example", Duration.ofHours(1));
        try (var window = open()) {
            pasteAndFetch(window,
                    "{\"access_token\": \"" + signed("alex@acme.example", Duration.ofHours(1)) + "\", \"id_token\": \"" + bea + "\"}");
            assertThat(window.text("pasteText")).contains("Which one?");
            SERVER.verify(0, getRequestedFor(urlEqualTo(PROFILE)));

            window.robot().clickOn("#pasteChoice1");
            ViewerWindow.await(() -> window.isVisible("user-fullName"));

            SERVER.verify(1, getRequestedFor(urlEqualTo(PROFILE)).withHeader("Authorization", equalTo("Bearer " + bea)));
            assertThat(window.text("tokenSummary")).startsWith("bea@acme.example");
        }
    }

    @Test
    void revealingEndsWithTheToken() {
        try (var window = open()) {
            paste(window, "opaque-token-one");
            assertThat(shown(window)).doesNotContain("opaque");
            window.robot().clickOn("#tokenReveal");
            assertThat(shown(window)).isEqualTo("opaque-token-one");

            // Longer by one, as another account's JWT easily is.
            paste(window, "opaque-token-two2");
            assertThat(shown(window)).doesNotContain("opaque");
            paste(window, "opaque-token-two");
            assertThat(shown(window)).doesNotContain("opaque");

            window.robot().clickOn("#tokenReveal");
            assertThat(shown(window)).isEqualTo("opaque-token-two");
        }
    }

    @Test
    void revealingGoesOnWhileTheTokenIsTyped() {
        try (var window = open()) {
            window.robot().clickOn("#tokenReveal").clickOn("#tokenField").write("abc");
            assertThat(Fx.<Boolean>get(() -> window.node("tokenReveal", ToggleButton.class).isSelected())).isTrue();
        }
    }

    @Test
    void aRevealedTokenCanBeDeleted() {
        try (var window = open()) {
            paste(window, "opaque-token-one");
            window.robot().clickOn("#tokenReveal").clickOn("#tokenField").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
            Fx.settle(window.stage().getScene());

            assertThat(window.text("tokenField")).isEmpty();
            assertThat(window.isVisible("banner")).isFalse();
            assertThat(Fx.<Boolean>get(() -> window.node("tokenReveal", ToggleButton.class).isSelected())).isFalse();
        }
    }

    @Test
    void whatSeveralTokensSayIsToldAnewFromTheStart() {
        try (var window = open()) {
            paste(window,
                    signed("alex@acme.example", Duration.ofSeconds(400)) + "\n\n" + signed("bea@acme.example", Duration.ofSeconds(500)));
            assertThat(window.text("pasteChoice0")).endsWith("Expires in 6:40");
            clock.pass(Duration.ofSeconds(60));
            ViewerWindow.await(() -> window.text("pasteChoice0").endsWith("Expires in 5:40"));
            ViewerWindow.await(() -> window.text("pasteChoice1").endsWith("Expires in 7:20"));
        }
    }

    @Test
    void nothingInTheFieldCanBeUndone_soThatNoTokenIsKeptForIt() {
        try (var window = open()) {
            TextField field = window.node("tokenField", TextField.class);
            window.robot().clickOn("#tokenField").write("opaqe").push(KeyCode.LEFT).write("u");
            assertThat(Fx.<String>get(field::getText)).as("the caret stays where it is").isEqualTo("opaque");
            window.robot().push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
            assertThat(Fx.<String>get(field::getText)).isEmpty();

            window.robot().push(KeyCode.CONTROL, KeyCode.Z);

            assertThat(Fx.<String>get(field::getText)).isEmpty();
            assertThat(Fx.<Boolean>get(() -> field.isUndoable() || field.isRedoable())).isFalse();
        }
    }

    @Test
    void whyItIsEmptyIsSaid_untilThereIsATokenAgain() {
        answer("Alex");
        try (var window = open()) {
            pasteAndFetch(window, "token-a");
            ViewerWindow.await(() -> window.isVisible("user-fullName"));
            clock.pass(Duration.ofMinutes(15));
            ViewerWindow.touch(window.stage());
            assertForgotten(window);
            assertThat(window.text("noticeText")).contains("after 15 minutes");

            paste(window, "token-b");
            assertThat(window.isVisible("notice")).isFalse();
        }
    }

    @Test
    void aFailureThatIsOfAnAccountGoesWithIdlingToo() {
        SERVER.stubFor(get(PROFILE).willReturn(jsonResponse("{\"error\": \"User not found\", \"details\": \"No user 64ee\"}", 404)));
        try (var window = open()) {
            pasteAndFetch(window, "token-a");
            ViewerWindow.await(() -> window.isVisible("banner"));
            Fx.run(() -> window.node("tokenField", TextField.class).clear());
            assertThat(window.text("bannerServerSays")).contains("64ee");

            clock.pass(Duration.ofMinutes(15));
            ViewerWindow.touch(window.stage());
            assertThat(window.isVisible("banner")).isFalse();
            assertThat(window.text("bannerServerSays")).isEmpty();
        }
    }

    @Test
    void aMaskedTokenIsNotSpoken() {
        try (var window = open()) {
            paste(window, "opaque-token-one");

            TextField field = window.node("tokenField", TextField.class);
            for (AccessibleAttribute attribute : new AccessibleAttribute[]{AccessibleAttribute.TEXT, AccessibleAttribute.HELP,
                    AccessibleAttribute.VALUE_STRING}) {
                assertThat(Fx.<String>get(() -> String.valueOf(field.queryAccessibleAttribute(attribute)))).as(attribute.name())
                        .doesNotContain("opaque");
            }
        }
    }

    @Test
    void clearingForgetsTokenProfileAndWhatCouldBeUndone_byButtonAndByKey() {
        answer("Alex");
        try (var window = open()) {
            pasteAndFetch(window, "token-a");
            ViewerWindow.await(() -> window.isVisible("user-fullName"));
            window.robot().clickOn("#tokenClear");
            assertForgotten(window);

            pasteAndFetch(window, "token-a");
            ViewerWindow.await(() -> window.isVisible("user-fullName"));
            window.robot().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE).release(KeyCode.DELETE, KeyCode.SHIFT, KeyCode.CONTROL);
            assertForgotten(window);
        }
    }

    @Test
    void theClipboardIsClearedOnRequest_andOnlyOfTheToken() {
        try (var window = open()) {
            assertThat(window.isVisible("clearClipboard")).isFalse();
            paste(window, "opaque-token-one");
            window.fire("clearClipboard");
            assertThat(clipboard()).isEmpty();
            assertThat(window.isVisible("clearClipboard")).isFalse();

            paste(window, "opaque-token-one");
            Fx.run(() -> window.menuItem("menuCopyCurl").fire());
            assertThat(window.isVisible("clearClipboard")).as("it holds what was copied here since").isFalse();

            paste(window, "hello there");
            assertThat(window.isVisible("clearClipboard")).as("no token was pasted").isFalse();

            paste(window, "opaque-token-two");
            copy("something else");
            window.fire("clearClipboard");
            assertThat(clipboard()).isEqualTo("something else");
            assertThat(window.text("statusText")).contains("left alone");
        }
    }

    @Test
    void aTokenThatExpiresWarns_andThenStampsTheProfileThatItWasUsedFor() {
        answer("Alex");
        try (var window = open()) {
            pasteAndFetch(window, signed("alex@acme.example", Duration.ofMinutes(6)));
            ViewerWindow.await(() -> window.isVisible("user-fullName"));
            assertThat(window.text("tokenSummary")).endsWith("Expires in 6:00");
            assertThat(window.isVisible("tokenExpiredSince")).isFalse();

            clock.pass(Duration.ofSeconds(90));
            ViewerWindow.await(() -> window.text("tokenSummary").endsWith("Expires soon: 4:30"));

            clock.pass(Duration.ofMinutes(5));
            ViewerWindow.await(() -> window.isVisible("tokenExpiredSince"));
            assertThat(window.text("tokenSummary")).contains("Expired at");

            window.fire("fetchButton");
            window.awaitEnd();
            SERVER.verify(2, getRequestedFor(urlEqualTo(PROFILE)));
        }
    }

    @Test
    void whatTheTokenSaysIsShownInFull_asLongAsItIsThere() {
        try (var window = open()) {
            paste(window, signed("alex@acme.example", Duration.ofMinutes(-5)));
            window.fire("tokenDetails");
            ViewerWindow.await(() -> isOpen("tokenCaveat"));
            assertThat(isOpen("tokenFinding-expired")).isTrue();

            Fx.run(() -> window.node("tokenField", TextField.class).clear());
            ViewerWindow.await(() -> !isOpen("tokenCaveat"));
        }
    }

    @Test
    void whatTheTokenSaysIsToldAnewAsTimePasses() {
        try (var window = open()) {
            paste(window, signed("alex@acme.example", Duration.ofSeconds(301)));
            window.fire("tokenDetails");
            ViewerWindow.await(() -> isOpen("tokenCaveat"));
            assertThat(isOpen("tokenFinding-expires_soon")).isFalse();

            clock.pass(Duration.ofSeconds(2));
            ViewerWindow.await(() -> isOpen("tokenFinding-expires_soon"));
            clock.pass(Duration.ofMinutes(6));
            ViewerWindow.await(() -> isOpen("tokenFinding-expired"));
            assertThat(isOpen("tokenFinding-expires_soon")).isFalse();
        }
    }

    @Test
    void aClaimIsCopiedFromTheDetails() {
        try (var window = open()) {
            paste(window, signed("alex@acme.example", Duration.ofHours(1)));
            window.fire("tokenDetails");
            ViewerWindow.await(() -> isOpen("tokenClaims"));
            window.robot().clickOn(inDialog("tokenClaims", ".list-cell")).push(KeyCode.CONTROL, KeyCode.C);

            assertThat(clipboard()).isEqualTo("alex@acme.example");
            assertThat(window.text("statusText")).contains("E-mail");
        }
    }

    private ViewerWindow open() {
        return ViewerWindow.open(directory, 1024, 700, clock, "--locale", "en", "--server", SERVER.baseUrl());
    }

    private static void assertForgotten(ViewerWindow window) {
        TextField field = window.node("tokenField", TextField.class);
        assertThat(Fx.<String>get(field::getText)).isEmpty();
        assertThat(Fx.<Boolean>get(field::isUndoable)).isFalse();
        assertThat(window.isVisible("user-fullName")).isFalse();
    }

    private static boolean isOpen(String id) {
        return Fx.get(() -> Window.getWindows().stream().anyMatch(shown -> shown.getScene().lookup("#" + id) != null));
    }

    private static Node inDialog(String id, String inner) {
        return Fx.get(() -> Objects.requireNonNull(Window.getWindows().getLast().getScene().lookup("#" + id).lookup(inner)));
    }

    private static String shown(ViewerWindow window) {
        TextField field = window.node("tokenField", TextField.class);
        Fx.settle(window.stage().getScene());
        return Fx.get(() -> ((Text) Objects.requireNonNull(field.lookup(".text"))).getText());
    }

    private static void paste(ViewerWindow window, String text) {
        copy(text);
        Fx.run(() -> window.node("tokenField", TextField.class).paste());
    }

    private static void pasteAndFetch(ViewerWindow window, String text) {
        copy(text);
        window.fire("pasteFetchButton");
    }

    private static void copy(String text) {
        Fx.run(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String clipboard() {
        return Fx.get(() -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }

    private static void answer(String name) {
        SERVER.stubFor(get(PROFILE).willReturn(okJson("{\"user\": {\"fullName\": \"" + name + "\"}, \"persona\": null}")));
    }

    private String signed(String email, Duration left) {
        return JWT.create()
                .withClaim("email", email)
                .withExpiresAt(clock.instant().plus(left))
                .sign(Algorithm.HMAC256("a key of this test alone"));
    }
}
