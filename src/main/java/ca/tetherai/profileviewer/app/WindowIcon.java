package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.task.TaskRunner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

/**
 * The icon of a window, for its title bar and for switching between windows. The packaging adds the picture to the installed module
 * ({@code jpackage/WindowIcons}); without it, as when Maven starts the viewer and on macOS, windows have the system's.
 */
final class WindowIcon {
    /** In the installed module, beside this class. */
    private static final String FILE = "window.png";

    private final TaskRunner tasks;
    private final Consumer<Throwable> crashes;
    private final Supplier<@Nullable InputStream> file;

    /**
     * The installed one.
     *
     * @param tasks reads it off the UI thread
     * @param crashes gets what is wrong with it
     */
    WindowIcon(TaskRunner tasks, Consumer<Throwable> crashes) {
        this(tasks, crashes, () -> WindowIcon.class.getResourceAsStream(FILE));
    }

    /** Out of a file, which there may be none of. */
    WindowIcon(TaskRunner tasks, Consumer<Throwable> crashes, Supplier<@Nullable InputStream> file) {
        this.tasks = tasks;
        this.crashes = crashes;
        this.file = file;
    }

    /** Gives it to a window some time later, unless that has one. On the UI thread, and after its first frame, which needs no icon. */
    void dress(Stage stage) {
        if (stage.getIcons().isEmpty()) {
            tasks.start(this::read, stage.getIcons()::setAll, crashes);
        }
    }

    // What is no picture JavaFX makes an image of that only says so when it is asked.
    private static Image decoded(InputStream picture) throws IOException {
        var image = new Image(picture);
        if (image.isError()) {
            throw new IOException(image.getException());
        }
        return image;
    }

    private List<Image> read() {
        try (InputStream picture = file.get()) {
            return picture == null ? List.of() : List.of(decoded(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
