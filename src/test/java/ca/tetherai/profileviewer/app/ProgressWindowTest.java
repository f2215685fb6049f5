package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.SetClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What one sees of a request under way, by a clock that stands still until it is told to go on. */
@ExtendWith(FxToolkitExtension.class)
class ProgressWindowTest {
    private final SetClock clock = new SetClock();

    @TempDir
    private Path directory;

    @Test
    void beforeOneCouldSeeItNothingChanges_andThereIsAWayToGiveUpAtOnce() throws IOException {
        var hold = new CountDownLatch(1);
        try (var server = silent(hold); var window = open(server)) {
            String before = window.text("statusText");
            ask(window);
            assertThat(window.isVisible("busy")).isFalse();
            assertThat(window.isVisible("fetchButton")).isTrue();
            assertThat(window.isVisible("cancelButton")).isFalse();
            assertThat(window.text("statusText")).isEqualTo(before);
            window.robot().push(KeyCode.ESCAPE);
            window.awaitEnd();
            assertThat(window.text("statusText")).isEqualTo("Cancelled");
            hold.countDown();
        }
    }

    @Test
    void thenItSaysThatItWaits_andHowLong_andHowMuchHasCome() throws IOException {
        var begun = new CountDownLatch(1);
        var hold = new CountDownLatch(1);
        try (var server = new RawServer(connection -> {
            connection.readHead();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n" + " ".repeat(600 * 1024));
            begun.countDown();
            hold.await();
        }); var window = open(server)) {
            ask(window);
            pass(window, Duration.ofMillis(100));
            ViewerWindow.await(() -> window.isVisible("busy"));
            assertThat(window.isVisible("cancelButton")).isTrue();
            begun.await();
            ViewerWindow.await(() -> {
                pass(window, Duration.ofSeconds(3));
                return window.text("statusText").matches("Receiving the answer: 600 KiB · \\d+ s");
            });
            window.fire("cancelButton");
            assertThat(window.isVisible("busy")).isFalse();
            assertThat(window.isVisible("fetchButton")).isTrue();
            hold.countDown();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAnswerAtOnceShowsNoBusyLine() {
        try (var window = ViewerWindow.open(directory, 1100, 800, clock, "--demo")) {
            window.show(DemoAccount.COMPLETE);
            var seen = new java.util.concurrent.atomic.AtomicBoolean();
            Fx.run(() -> window.stage()
                    .getScene()
                    .lookup("#busy")
                    .visibleProperty()
                    .subscribe(visible -> seen.compareAndSet(false, visible)));
            window.show(DemoAccount.NO_PERSONA);
            window.show(DemoAccount.FORBIDDEN);
            assertThat(seen).isFalse();
        }
    }

    private static RawServer silent(CountDownLatch hold) throws IOException {
        return new RawServer(connection -> {
            connection.readHead();
            hold.await();
        });
    }

    private ViewerWindow open(RawServer server) {
        return ViewerWindow.open(directory, 1100, 800, clock, "--locale", "en", "--server", server.url("http"));
    }

    private static void ask(ViewerWindow window) {
        Fx.run(() -> window.node("tokenField", TextField.class).setText("a-token"));
        window.fire("fetchButton");
    }

    // A touch makes the window look at the clock.
    private void pass(ViewerWindow window, Duration time) {
        clock.pass(time);
        Fx.run(() -> window.stage().setIconified(true));
        Fx.run(() -> window.stage().setIconified(false));
    }
}
