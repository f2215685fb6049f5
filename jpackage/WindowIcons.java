import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Puts the icon of the viewer's windows into its module, where {@code ca.tetherai.profileviewer.app.WindowIcon} looks for it: made here, so that
 * no build for a test run has to draw it. Drawn by JavaFX's shapes at run time it keeps the UI thread for 70 to 190 ms in a cold JVM; decoded
 * elsewhere and set, for 30 to 45.
 */
final class WindowIcons {
    private static final String FILE = "ca/tetherai/profileviewer/app/window.png";

    private WindowIcons() {
    }

    /**
     * Adds it.
     *
     * @param jar the viewer's, to be changed
     * @param icons the directory with {@code <size>.png}
     * @param target the system that it is for
     */
    static void add(Path jar, Path icons, Target target) throws IOException {
        OptionalInt size = size(target);
        if (size.isPresent()) {
            try (FileSystem inside = FileSystems.newFileSystem(jar)) {
                Path file = inside.getPath(FILE);
                Files.createDirectories(file.getParent());
                Files.copy(icons.resolve(size.getAsInt() + ".png"), file);
            }
        }
    }

    /**
     * The only size that JavaFX hands to the system ({@code com.sun.javafx.tk.quantum.WindowStage}, OpenJFX 25.0.4): it would scale others to it. On
     * macOS windows have the bundle's icon.
     */
    static OptionalInt size(Target target) {
        return switch (target) {
            case LINUX -> OptionalInt.of(128);
            case WINDOWS -> OptionalInt.of(32);
            case MACOS -> OptionalInt.empty();
        };
    }
}
