package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the installed launcher's options make of a JVM that crashes with a secret at hand. */
class JavaOptionsTest {
    private static final String SECRET = "piece.of.a.token";

    @TempDir
    static Path classes;
    private static List<String> options = List.of();
    @TempDir
    Path work;

    @BeforeAll
    static void read() throws Throwable {
        Object read = PackagingProgram.compiled("JavaOptions", classes).call("read", Path.of("jpackage", "java-options.txt"));
        options = ((List<?>) read).stream().map(String.class::cast).toList();
    }

    @Test
    void aCrashLeavesNoReportBehindSinceItWouldQuoteWhatIsInMemory() throws Exception {
        assertThat(crash()).isEmpty();
    }

    @Test
    void theReportCanBeHadByOneOptionMore() throws Exception {
        List<Path> left = crash("-XX:-SuppressFatalErrorMessage");

        assertThat(left).singleElement().asString().contains("hs_err_pid");
        assertThat(left.getFirst()).content().contains("JRE version");
    }

    // Has a JVM of its own crash; what is in its directory then.
    private List<Path> crash(String... further) throws IOException, InterruptedException {
        Path program = classes.resolve("Crash.java");
        Files.writeString(program, """
                class Crash {
                    static void main(String[] secrets) throws Exception {
                        var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
                        field.setAccessible(true);
                        ((sun.misc.Unsafe) field.get(null)).putInt(secrets[0] + "!", -8_000_000_000L, 1);
                    }
                }
                """);
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of(further));
        command.addAll(List.of(program.toString(), SECRET));
        Process process = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).as("status").isNotZero();
        try (Stream<Path> files = Files.list(work)) {
            return files.toList();
        }
    }
}
