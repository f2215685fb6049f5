package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.SetClock;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the token's line and the candidates stand in the window, whatever strangers wrote into tokens. */
@ExtendWith(FxToolkitExtension.class)
class TokenLineWindowTest {
    private static final String COGNITO = "https://cognito-idp.ca-central-1.amazonaws.com/pool";
    private static final double HALF_A_PIXEL = 0.5;

    @TempDir
    Path directory;

    private final SetClock clock = new SetClock();

    @ParameterizedTest
    @CsvSource({"640, 480, en", "640, 480, fr", "1100, 800, en", "1100, 800, fr"})
    void nothingOverlaps_andWhatMattersStays(int width, int height, String language) {
        try (var window = open(width, height, language)) {
            for (String payload : hostile()) {
                paste(window, signed(payload));
                List<Labeled> parts = parts(window);
                List<Bounds> places = Stream.concat(parts.stream().map(TokenLineWindowTest::bounds),
                        Stream.of(window.boundsOf("tokenDetails"))).toList();

                assertThat(overlaps(places)).as("%s", payload).isEmpty();
                assertThat(places).as("%s", payload)
                        .allMatch(place -> place.getMinX() >= 0 && place.getMaxX() <= width && place.getWidth() > HALF_A_PIXEL);
                assertThat(window.isWithinTheWindow("fetchButton")).isTrue();
                assertThat(window.isWithinTheWindow("menuBar")).isTrue();
                assertThat(parts.stream().skip(1)).as("all but the name is whole: %s", payload)
                        .allMatch(part -> part.getWidth() >= part.prefWidth(-1) - HALF_A_PIXEL);
                assertThat(parts).as("%s", payload)
                        .extracting(Labeled::getText)
                        .anyMatch(text -> text.contains(language.equals("en") ? "Not verified" : "Non vérifié"));
                assertThat(parts.getFirst().getWidth()).as("some of the name: %s", payload)
                        .isGreaterThan(Math.min(60, parts.getFirst().prefWidth(-1) - HALF_A_PIXEL));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, only the server can", "fr, seul le serveur le peut"})
    void inAWindowOfTheUsualSizeTheWholeCaveatIsInSight(String language, String words) {
        try (var window = open(1100, 800, language)) {
            for (String payload : List.of(
                    payload("ann@example.com", "ADMIN", "\"aud\": \"https://staging.acme.example\"", Duration.ofMinutes(25)),
                    payload("ann@example.com", "ADMIN", "\"iss\": \"" + COGNITO + "\"", Duration.ofHours(-25)),
                    payload("ann@example.com", "ADMIN", "\"x\": 1", Duration.ofSeconds(288)),
                    hostile().getLast())) {
                paste(window, signed(payload));
                assertThat(parts(window)).as("%s", payload).extracting(Labeled::getText).anyMatch(text -> text.contains(words));
            }
        }
    }

    @Test
    void thatATokenExpiresSoonIsSaidInWords() {
        try (var window = open(1100, 800, "en")) {
            paste(window, signed(payload("ann@example.com", "ADMIN", "\"x\": 1", Duration.ofSeconds(288))));
            assertThat(window.text("tokenSummary")).endsWith("Expires soon: 4:48");
        }
    }

    @ParameterizedTest
    @CsvSource({"640, 480, en", "1100, 800, fr"})
    void ofACandidateTheNameIsShortened_itsFingerprintAndItsEndStay(int width, int height, String language) {
        try (var window = open(width, height, language)) {
            String longOne = signed(
                    payload("anne_marie." + "x".repeat(80) + "@example.com", "R".repeat(90), "\"x\": 1", Duration.ofHours(-25)));
            paste(window, longOne + "\n\n" + signed("{\"exp\": 4000000000}"));
            Button choice = window.node("pasteChoice0", Button.class);
            List<Labeled> parts = Fx.get(() -> labels((Parent) choice.getGraphic()));

            assertThat(overlaps(parts.stream().map(TokenLineWindowTest::bounds).toList())).isEmpty();
            assertThat(parts.getFirst().getWidth()).isLessThan(parts.getFirst().prefWidth(-1));
            assertThat(parts.get(1).getText()).contains("…" + longOne.substring(longOne.length() - 4));
            assertThat(parts.stream().skip(1)).allMatch(part -> part.getWidth() >= part.prefWidth(-1) - HALF_A_PIXEL);
            assertThat(parts.getLast().getText()).contains(language.equals("en") ? "Expired" : "Expiré");
            assertThat(bounds(parts.getLast()).getMaxX()).isLessThan(width);
            assertThat(window.text("pasteChoice1")).startsWith(language.equals("en") ? "No name in it" : "Sans nom");
        }
    }

    @Test
    void anUnderscoreOfDataIsShown_notTakenForAMnemonic() {
        try (var window = open(1100, 800, "en")) {
            paste(window, signed(payload("anne_marie@example.com", "A_B", "\"aud\": \"https://a_b.example\"", Duration.ofHours(1))));
            assertThat(window.text("tokenDetails")).isEqualTo("For a_b.example");
            assertThat(eaten()).isEmpty();

            paste(window, signed(payload("anne_marie@example.com", "A_B", "\"x\": 1", Duration.ofHours(1))) + "\n\n"
                    + signed(payload("bea_b@example.com", "A_B", "\"x\": 1", Duration.ofHours(1))));
            assertThat(window.text("pasteChoice0")).contains("anne_marie");
            assertThat(eaten()).isEmpty();

            paste(window, "curl https://a_b.example/api/user/profile -H 'Authorization: Bearer opaque_0123456789'");
            assertThat(eaten()).isEmpty();

            Fx.run(() -> window.menuItem("menuSettings").fire());
            await(() -> Fx.get(() -> Window.getWindows().size() == 2));
            assertThat(eaten()).isEmpty();
            Fx.run(() -> ((Button) Objects.requireNonNull(Window.getWindows().getLast().getScene().lookup("#settingsClose"))).fire());
        }
    }

    // What has an underscore in its text, and takes it for a mnemonic.
    private static List<String> eaten() {
        return Fx.get(() -> Window.getWindows()
                .stream()
                .flatMap(window -> labels(window.getScene().getRoot()).stream())
                .filter(label -> label.isMnemonicParsing() && label.getText().contains("_"))
                .map(Labeled::getText)
                .toList());
    }

    private static List<String> hostile() {
        String host = "https://" + "x".repeat(60) + "." + "y".repeat(60) + "." + "z".repeat(45) + ".example";
        String email = "somebody.with.a.name." + "w".repeat(70) + "@an-organization.example";
        return List.of(payload("ann@example.com", "ADMIN", "\"iss\": \"" + COGNITO + "\"", Duration.ofHours(-25)),
                payload("ann@example.com", "ADMIN", "\"iss\": \"" + host + "\"", Duration.ofHours(-25)),
                payload("ann@example.com", "ADMIN",
                        "\"aud\": \"" + host + "\", \"nbf\": " + Samples.NOW.plusSeconds(90_000).getEpochSecond(),
                        Duration.ofDays(300)),
                payload(email, "R".repeat(90), "\"x\": 1", Duration.ofMinutes(4)),
                payload(email, "R".repeat(90), "\"aud\": \"" + host + "\"", Duration.ofHours(-25)));
    }

    private static String payload(String email, String role, String more, Duration left) {
        return "{\"email\": \"%s\", \"role\": \"%s\", %s, \"exp\": %d}".formatted(email, role, more,
                Samples.NOW.plus(left).getEpochSecond());
    }

    private static String signed(String payload) {
        return JWT.create().withPayload(payload).sign(Algorithm.HMAC256("a key of this test alone"));
    }

    private ViewerWindow open(int width, int height, String language) {
        return ViewerWindow.open(directory, width, height, clock, "--locale", language, "--server", "https://api.acme.example");
    }

    private static void paste(ViewerWindow window, String text) {
        TextField field = window.node("tokenField", TextField.class);
        Fx.run(() -> {
            field.clear();
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            field.paste();
        });
        Fx.settle(window.stage().getScene());
    }

    // From the left.
    private static List<Labeled> parts(ViewerWindow window) {
        Labeled line = window.node("tokenSummary", Labeled.class);
        return Fx.get(() -> labels((Parent) line.getGraphic()));
    }

    private static List<Labeled> labels(Parent parent) {
        var found = new ArrayList<Labeled>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Labeled label && label.isVisible() && !label.getText().isEmpty()) {
                found.add(label);
            }
            // The menus' names are ours, and have mnemonics on purpose.
            if (child instanceof Parent inner && !(child instanceof MenuBar)) {
                found.addAll(labels(inner));
            }
        }
        return found;
    }

    private static Bounds bounds(Node node) {
        return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static List<String> overlaps(List<Bounds> places) {
        var found = new ArrayList<String>();
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                Bounds place = places.get(one);
                var inner = new BoundingBox(place.getMinX() + HALF_A_PIXEL, place.getMinY(),
                        Math.max(0, place.getWidth() - 2 * HALF_A_PIXEL),
                        place.getHeight());
                if (inner.intersects(places.get(other))) {
                    found.add(one + " and " + other);
                }
            }
        }
        return found;
    }

    private static void await(BooleanSupplier condition) {
        ViewerWindow.await(condition);
    }
}
