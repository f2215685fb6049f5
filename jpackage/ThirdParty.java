import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose work is installed, and under which licences: Maven's report, with what Maven doesn't know. */
final class ThirdParty {
    private ThirdParty() {
    }

    /** Writes {@code third-party.txt}, from Maven's. */
    static void write(Path maven, Path out) throws IOException {
        Stream<String> libraries = Files.readAllLines(maven.resolve("third-party.txt")).stream().filter(line -> !line.isBlank()).sorted();
        Stream<String> others = Bundled.all().stream()
                .map(part -> String.join(" | ", part.name(), part.version().isEmpty() ? "-" : part.version(), part.licence(), part.url(), part.remark()));
        Files.writeString(out.resolve("third-party.txt"), Stream.concat(libraries, others).collect(Collectors.joining("\n", "", "\n")));
    }
}
