package ca.tetherai.profileviewer.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The product's Java files, for tests that hold rules about the text itself. */
public final class MainSources {
    private static final Path ROOT = Path.of("src", "main", "java");

    private MainSources() {
    }

    /** All of them; at least one. */
    public static List<Path> files() {
        try (var files = Files.walk(ROOT)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no Java file under " + ROOT);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
