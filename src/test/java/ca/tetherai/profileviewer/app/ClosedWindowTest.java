package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A window that is closed while another one stays open: nothing leads to its token and its account any more. */
@ExtendWith(FxToolkitExtension.class)
class ClosedWindowTest {
    @TempDir
    Path directory;

    private AppWindows windows;

    @BeforeEach
    void start() {
        String[] arguments = {"--settings-dir", directory.toString(), "--locale", "en"};
        if (!(new LaunchOptionsParser().parse(arguments) instanceof LaunchOptionsParser.Launch.Run(var options))) {
            throw new AssertionError();
        }
        var clock = InstantSource.system();
        var milestones = new Milestones(false, System.out);
        var engine = new Engine(options, clock);
        windows = Fx.get(() -> new AppWindows(options, engine, milestones, clock, new Host(_ -> {
        }, _ -> {
        }, (_, _, _) -> Optional.empty())));
    }

    @AfterEach
    void closeWhatIsLeft() {
        Fx.run(() -> {
            windows.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
    }

    @Test
    void theFirstOneGoes() {
        var first = new WeakReference<>(Fx.get(() -> windows.openFirst(new Stage(), "https://api.example", "token-a").content()));
        ViewerWindow.await(() -> Fx.get(() -> content(first).view().isPrepared()));
        Fx.run(windows::open);
        Fx.run(() -> content(first).view().getScene().getWindow().hide());

        ViewerWindow.await(() -> {
            System.gc();
            return first.get() == null;
        });
    }

    private static WindowContent content(WeakReference<WindowContent> window) {
        return Objects.requireNonNull(window.get());
    }
}
