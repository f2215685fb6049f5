package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.copy.SystemSaveDialog;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * What is made ready on a thread of its own while the toolkit starts: settings, texts, and the content of the first window. JavaFX lets nodes be made on
 * any thread as long as they are in no window ({@code javafx.scene.Node}). It also makes the application object by itself and hands it strings only, on a
 * thread that the launching one starts: that inherits this.
 */
final class Opening {
    private static final ThreadLocal<Opening> CURRENT = new InheritableThreadLocal<>();

    private final LaunchOptions options;
    private final Milestones milestones;
    private final CompletableFuture<ViewerApplication> application = new CompletableFuture<>();
    private final CompletableFuture<Void> started = new CompletableFuture<>();
    private final EarlyToolkit toolkit;
    private final CompletableFuture<AppWindows> made = new CompletableFuture<>();
    private volatile @Nullable Engine engine;

    private Opening(LaunchOptions options, Milestones milestones, EarlyToolkit toolkit) {
        this.options = options;
        this.toolkit = toolkit;
        this.milestones = milestones;
    }

    /**
     * Begins to make the content, for the application that this thread launches next; comes back once the toolkit is made.
     *
     * @throws RuntimeException out of the toolkit, which can't be had
     */
    static void begin(LaunchOptions options, Milestones milestones, EarlyToolkit toolkit) {
        var opening = new Opening(options, milestones, toolkit);
        CURRENT.set(opening);
        Thread.ofPlatform().daemon().name("opening").start(opening::make);
        toolkit.await();
    }

    /** What the thread that launched this application has begun. */
    static Opening current() {
        return Objects.requireNonNull(CURRENT.get(), "nothing was begun");
    }

    // Reads the settings: blocking.
    private void make() {
        try {
            var clock = InstantSource.system();
            var below = new Engine(options, clock);
            engine = below;
            var host = new Host(status -> application.join().leave(status), link -> application.join().browse(link),
                    new SystemSaveDialog());
            var all = new AppWindows(options, below, milestones, clock, host);
            toolkit.whenMade(all::controlsCanBeMade);
            var _ = started.thenRunAsync(all::theme, UiThread.unheld());
            all.makeFirst();
            made.complete(all);
        } catch (RuntimeException | Error e) {
            // Said once there can be a window to say it in.
            made.completeExceptionally(e);
        }
    }

    /** The application is there. */
    void belongsTo(ViewerApplication launched) {
        application.complete(launched);
    }

    /** The toolkit has started: the UI thread can do its part before there is anything to fill a window with. */
    void toolkitStarted() {
        started.complete(null);
    }

    LaunchOptions options() {
        return options;
    }

    /** Tells on the UI thread that the first window can be filled, or what kept its content from being made. */
    void whenMade(Consumer<AppWindows> fill, Consumer<Throwable> fail) {
        // What they throw is theirs to see to.
        var _ = made.whenCompleteAsync((all, defect) -> {
            if (defect == null) {
                fill.accept(all);
            } else {
                fail.accept(defect);
            }
        }, UiThread.unheld());
    }

    /** The server to begin with; none for the demo, which has one of its own. */
    String server() {
        return options.demo() ? "" : Objects.requireNonNull(engine).firstServer(options.server());
    }

    /** Where the log is, where it came to that. */
    Optional<Path> logs() {
        return Optional.ofNullable(engine).map(Engine::logs);
    }
}
