package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.ui.copy.SystemSaveDialog;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import javafx.application.Platform;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

/**
 * What the main thread makes ready while the toolkit starts on its own: settings, texts, fonts, and the content of the first window. JavaFX lets nodes
 * be made on any thread as long as they are in no window ({@code javafx.scene.Node}). It also makes the application object by itself and hands it
 * strings only, on a thread that the launching one starts: that inherits this.
 */
final class Opening {
    private static final ThreadLocal<Opening> CURRENT = new InheritableThreadLocal<>();

    private final LaunchOptions options;
    private final Milestones milestones;
    private final CompletableFuture<ViewerApplication> application = new CompletableFuture<>();
    private @Nullable Engine engine;
    private @Nullable AppWindows windows;
    private @Nullable Throwable defect;

    private final FutureTask<@Nullable Void> toolkit = new FutureTask<>(() -> Platform.startup(() -> {
    }), null);

    private Opening(LaunchOptions options, Milestones milestones) {
        this.options = options;
        this.milestones = milestones;
    }

    /**
     * Has the toolkit start, and makes the content meanwhile, for the application that this thread launches next. Blocking: reads the settings.
     *
     * @throws RuntimeException out of the toolkit, which can't start
     */
    static void prepare(LaunchOptions options, Milestones milestones) {
        var opening = new Opening(options, milestones);
        Thread.ofPlatform().daemon().name("toolkit").start(opening.toolkit);
        opening.make();
        CURRENT.set(opening);
    }

    /** What the thread that launched this application has prepared. */
    static Opening current() {
        return Objects.requireNonNull(CURRENT.get(), "nothing was prepared");
    }

    private void make() {
        try {
            var clock = InstantSource.system();
            engine = new Engine(options, milestones, clock);
            var host = new Host(status -> application.join().leave(status), link -> application.join().browse(link),
                    new SystemSaveDialog());
            windows = new AppWindows(options, engine, milestones, clock, host);
            // Lists the system's fonts, the first time: beside the toolkit's own start nobody waits for that.
            Font.getDefault();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            defect = e;
        }
        awaitToolkit();
        makeFirst();
    }

    // Said once there can be a window to say it in.
    private void makeFirst() {
        try {
            if (defect == null) {
                windows().makeFirst();
            }
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            defect = e;
        }
    }

    private void awaitToolkit() {
        try {
            toolkit.get();
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The application is there. */
    void belongsTo(ViewerApplication launched) {
        application.complete(launched);
    }

    LaunchOptions options() {
        return options;
    }

    /** Throws what kept it from being made, if something did. */
    void throwDefect() {
        if (defect != null) {
            throw thrown(defect);
        }
    }

    /** The windows, of which the first is still to be opened. None where there is a defect. */
    AppWindows windows() {
        return Objects.requireNonNull(windows);
    }

    /** The server to begin with; none for the demo, which has one of its own. */
    String server() {
        return options.demo() ? "" : Objects.requireNonNull(engine).firstServer(options);
    }

    /** Where the log is, where it came to that. */
    Optional<Path> logs() {
        return Optional.ofNullable(engine).map(Engine::logs);
    }

    // What a thread threw, thrown again on another one.
    private static RuntimeException thrown(@Nullable Throwable thrown) {
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }
}
