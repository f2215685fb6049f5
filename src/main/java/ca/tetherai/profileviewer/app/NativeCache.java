package ca.tetherai.profileviewer.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where JavaFX unpacks its native libraries. Of itself it does so under the home, complains on standard error where it can't write there, and makes a
 * directory called "?" in the current one for a user without a home. The installed program's runtime has them: there is nothing to unpack.
 */
final class NativeCache {
    /** JavaFX's own ({@code com.sun.glass.utils.NativeLibLoader}, OpenJFX 25.0.4). */
    static final String PROPERTY = "javafx.cachedir";
    /** The module that has them. */
    private static final String JAVAFX = "javafx.graphics";

    private NativeCache() {
    }

    /** Where nothing can be kept under the home, gives JavaFX a directory that only this user may use and that goes with the process. Before the toolkit starts. */
    static void choose() {
        if (isPartOfRuntime(ModuleLayer.boot().configuration(), JAVAFX) || System.getProperty(PROPERTY) != null
                || isUsable(System.getProperty("user.home", ""))) {
            return;
        }
        try {
            Path directory = Files.createTempDirectory("tether-profile-viewer");
            System.setProperty(PROPERTY, directory.toString());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
        } catch (IOException _) {
            // JavaFX finds a way, or says why there is none.
        }
    }

    /** Whether a module is linked into the runtime that runs; not where it is in a file of its own, or on the class path. */
    static boolean isPartOfRuntime(Configuration modules, String name) {
        return modules.findModule(name)
                .flatMap(module -> module.reference().location())
                .filter(place -> "jrt".equals(place.getScheme()))
                .isPresent();
    }

    static boolean isUsable(String home) {
        try {
            Path directory = Path.of(home);
            return directory.isAbsolute() && Files.isDirectory(directory) && canKeep(directory.resolve(".openjfx"));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static boolean canKeep(Path cache) {
        if (Files.isDirectory(cache)) {
            return Files.isWritable(cache);
        }
        try {
            // Asked for rights alone, a file system may say yes that takes nothing.
            Files.createDirectory(cache);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException _) {
            // The system clears its directory for temporary files itself.
        }
    }
}
