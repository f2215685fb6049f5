import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The options of {@code java-options.txt}. */
final class JavaOptions {
    private JavaOptions() {
    }

    /** All, in their order. */
    static List<String> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }
}
