package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.Main;
import ca.tetherai.profileviewer.support.ChildJvm;
import ca.tetherai.profileviewer.support.ChildJvm.Ended;
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

    @TempDir
    Path elsewhere;

    @Test
    void aTokenLeavesNoTrace() throws Exception {
        Ended ended = run(LeakRun.class, settings(), tokenFile());

        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("copies looked at: ");
        assertThat(written()).as("settings, a log, and what it said").hasSizeGreaterThanOrEqualTo(4);
        assertNoTrace();
    }

    @Test
    void aTokenInAFileLeavesNoTrace() throws Exception {
        // The demo refuses what it has not signed.
        Ended ended = run(Main.class, "--demo", "--exit-after", "profile", "--settings-dir", settings(), "--token-file", tokenFile());

        assertThat(ended.status()).as(ended.err()).isEqualTo(3);
        assertNoTrace();
    }

    private Ended run(Class<?> main, String... arguments) throws Exception {
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        return new ChildJvm(directory, List.of("-Djava.io.tmpdir=" + temporary, "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless",
                "-Dprism.order=sw", "-Duser.home=" + directory), Map.of()).run(main, arguments);
    }

    private String settings() {
        return directory.resolve("settings").toString();
    }

    private String tokenFile() throws IOException {
        return Files.writeString(elsewhere.resolve("token.txt"), canary.token()).toString();
    }

    private void assertNoTrace() throws IOException {
        assertThat(written()).allSatisfy(file -> assertThat(canary.isIn(Files.readAllBytes(file))).as(file.toString()).isFalse());
    }

    private List<Path> written() throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
