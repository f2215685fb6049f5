package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.settings.ThemeChoice;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two windows of one process: what each has of its own, what they share, and where they open. */
@ExtendWith(FxToolkitExtension.class)
class SecondWindowTest {
    @TempDir
    Path directory;

    private final Hands hands = new Hands();

    @AfterEach
    void closeWhatIsLeft() {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void eachHasItsOwnServerTokenProfileAndPresentMode() {
        try (var server = DemoServer.start(); var window = open()) {
            window.show(DemoAccount.COMPLETE);
            String first = window.text("tokenField");
            Scene second = openSecond(window);
            hands.shortcut(KeyCode.L);
            hands.copied(server.address().toString());
            hands.shortcut(KeyCode.A);
            hands.shortcut(KeyCode.V);
            hands.copied(server.token(DemoAccount.NO_PERSONA));
            hands.shiftShortcut(KeyCode.V);
            ViewerWindow.await(() -> hands.text("user-email").equals("noor@acme.example"));

            assertThat(window.text("user-email")).isEqualTo("alex@acme.example");
            assertThat(window.text("tokenField")).isEqualTo(first).isNotEqualTo(hands.text("tokenField"));
            assertThat(address(second)).isEqualTo(server.address().toString()).isNotEqualTo(address(window.stage().getScene()));

            hands.press(KeyCode.F8);
            ViewerWindow.await(() -> hands.sees("presentBand"));
            assertThat(window.isVisible("presentBand")).isFalse();
            assertThat(window.text("user-email")).isEqualTo("alex@acme.example");
        }
    }

    @Test
    void languageThemeAndTextSizeChangeInBoth() {
        try (var window = open()) {
            Scene second = openSecond(window);
            window.choose(now -> now.withLanguage(Optional.of("fr")).withTheme(ThemeChoice.DARK).withTextSize(150));

            for (Scene scene : List.of(window.stage().getScene(), second)) {
                assertThat(Fx.<String>get(() -> ((Labeled) scene.lookup("#fetchButton")).getText())).isEqualTo("Récupérer");
                assertThat(Fx.<List<String>>get(() -> List.copyOf(scene.getRoot().getStyleClass()))).contains("dark");
                assertThat(Fx.<Double>get(() -> ((Labeled) scene.lookup("#fetchButton")).getFont().getSize())).isGreaterThan(18);
            }
        }
    }

    @Test
    void aServerThatIsNamedInOneIsKnownInBoth() {
        try (var window = open()) {
            Scene second = openSecond(window);
            Fx.run(window.menuItem("menuServers")::fire);
            ViewerWindow.await(() -> Fx.get(() -> lookup("serverAdd").isPresent()));
            Fx.run(() -> {
                ((ButtonBase) lookup("serverAdd").orElseThrow()).fire();
                ((TextField) lookup("serverName").orElseThrow()).setText("Tether");
                ((TextField) lookup("serverUrl").orElseThrow()).setText("https://api.tether.example");
                ((ButtonBase) lookup("serversSave").orElseThrow()).fire();
            });

            for (Scene scene : List.of(window.stage().getScene(), second)) {
                ViewerWindow.await(() -> Fx.get(() -> ((ComboBox<?>) scene.lookup("#serverField")).getItems().toString())
                        .contains("https://api.tether.example"));
            }
        }
    }

    @Test
    void oneThatOpensWithItsTitleOffTheScreenComesBackOntoIt() {
        ListChangeListener<Window> misplacing = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(opened -> opened.setY(-30));
            }
        };
        try (var window = open()) {
            Fx.run(() -> Window.getWindows().addListener(misplacing));
            Window second = openSecond(window).getWindow();

            ViewerWindow.await(() -> Fx.get(() -> second.getY() >= 0));
        } finally {
            Fx.run(() -> Window.getWindows().removeListener(misplacing));
        }
    }

    private static Optional<Node> lookup(String id) {
        return List.copyOf(Window.getWindows()).stream().map(open -> open.getScene().lookup("#" + id)).filter(Objects::nonNull).findFirst();
    }

    @Test
    void closingOneLeavesTheOther_andClosingTheLastEnds() {
        try (var window = open()) {
            window.show(DemoAccount.COMPLETE);
            Scene second = openSecond(window);
            hands.shortcut(KeyCode.W);
            ViewerWindow.await(() -> hands.windows() == 1);
            assertThat(Fx.<Boolean>get(() -> second.getWindow().isShowing())).isFalse();
            assertThat(window.text("user-email")).isEqualTo("alex@acme.example");
            window.show(DemoAccount.NO_PERSONA);
            assertThat(window.text("user-email")).isEqualTo("noor@acme.example");

            // JavaFX ends with its last window.
            hands.backTo(window.stage());
            hands.shortcut(KeyCode.W);
            ViewerWindow.await(() -> hands.windows() == 0);
        }
    }

    @Test
    void thePlaceIsThereAgainAtTheNextStart() throws IOException {
        leaveAt60And40();
        assertThat(Files.readString(directory.resolve("settings.json"))).contains("820", "610");
        assertThat(placeAtStart()).isEqualTo(new Rectangle2D(60, 40, 820, 610));
    }

    @Test
    void aPlaceOutOfReachIsCorrected() throws IOException {
        leaveAt60And40();
        Path settings = directory.resolve("settings.json");
        Files.writeString(settings, Files.readString(settings).replaceFirst("\"x\"\\s*:\\s*60", "\"x\": 60000"));

        Rectangle2D place = placeAtStart();

        assertThat(Fx.<Rectangle2D>get(() -> Screen.getPrimary().getVisualBounds()).contains(place)).isTrue();
        assertThat(place.getWidth()).isEqualTo(820);
    }

    private void leaveAt60And40() {
        try (var window = open()) {
            Fx.run(() -> {
                window.stage().setX(60);
                window.stage().setY(40);
                window.stage().setWidth(820);
                window.stage().setHeight(610);
            });
            hands.shortcut(KeyCode.W);
            ViewerWindow.await(() -> hands.windows() == 0);
        }
    }

    private ViewerWindow open() {
        return ViewerWindow.open(directory, 1000, 700, "--demo", "--locale", "en");
    }

    private Scene openSecond(ViewerWindow window) {
        hands.shortcut(KeyCode.N);
        ViewerWindow.await(() -> hands.windows() == 2 && !hands.scene().equals(window.stage().getScene()));
        Fx.settle(hands.scene());
        return hands.scene();
    }

    // The window of a test is made as large as it says once it is shown: another one shows what the start itself chose.
    private Rectangle2D placeAtStart() {
        String[] arguments = {"--settings-dir", directory.toString(), "--locale", "en"};
        if (!(new LaunchOptionsParser().parse(arguments) instanceof LaunchOptionsParser.Launch.Run(var options))) {
            throw new AssertionError();
        }
        return Fx.get(() -> {
            var clock = java.time.InstantSource.system();
            var milestones = new Milestones(false, System.out);
            var engine = new Engine(options, clock);
            try (var windows = new AppWindows(options, engine, milestones, clock, new Host(_ -> {
            }, _ -> {
            }, (_, _, _) -> Optional.empty()))) {
                var stage = new Stage();
                windows.openFirst(stage, "", "");
                var place = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
                stage.close();
                return place;
            }
        });
    }

    private static String address(Scene scene) {
        return Fx.get(() -> ((TextInputControl) ((ComboBox<?>) scene.lookup("#serverField")).getEditor()).getText());
    }
}
