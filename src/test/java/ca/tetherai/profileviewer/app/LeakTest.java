package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that the program leaves behind has the token in it. What else it wrote meanwhile, .ci/smoke watches with strace. */
class LeakTest {
    private final Canary canary = new Canary();

    @TempDir
    Path directory;

    @Test
    void aTokenLeavesNoTrace() throws Exception {
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        var options = List.of("-Djava.io.tmpdir=" + temporary, "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Duser.home=" + directory);

        ChildJvm.Ended ended = new ChildJvm(directory, options, Map.of()).run(LeakRun.class, directory.resolve("settings").toString());

        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("copies looked at: ");
        try (var files = Files.walk(directory)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertThat(written).as("settings, a log, and what it said").hasSizeGreaterThanOrEqualTo(4);
            assertThat(written).allSatisfy(file -> assertThat(isIn(file)).as(file.toString()).isFalse());
        }
    }

    private boolean isIn(Path file) throws IOException {
        return canary.isIn(Files.readAllBytes(file));
    }
}
