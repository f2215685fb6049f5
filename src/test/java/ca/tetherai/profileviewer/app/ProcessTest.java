package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.Main;
import ca.tetherai.profileviewer.support.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own shows: which classes are loaded, how it ends, and what it says where no window can open. */
class ProcessTest {
    private static final String SHORTEST = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path directory;

    @Test
    void printingLoadsNoClassOfTheToolkit_andLeavesWithTheStatus() throws Exception {
        Path classes = directory.resolve("classes");
        var child = new ChildJvm(directory, List.of(SHORTEST, "-Xlog:class+load:file=" + classes.getFileName()), Map.of());
        ChildJvm.Ended ended = child.run(Main.class, "--print", "text", "--demo", "--settings-dir", directory.resolve("s").toString());
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("Alex Rep");
        assertThat(ended.err()).isEmpty();
        assertThat(classes).content()
                .contains(" ca.tetherai.profileviewer.app.PrintCommand ")
                .doesNotContain(" javafx.", " com.sun.javafx.", " com.sun.glass.", " atlantafx.", " ca.tetherai.profileviewer.ui.");
    }

    @Test
    void aFailureThatIsPrintedIsTheProcesssStatusThree() throws Exception {
        var child = new ChildJvm(directory, List.of(SHORTEST), Map.of());
        ChildJvm.Ended ended = child.run(Main.class, "--print", "json", "--server", "nonsense://x", "--token-file", "-", "--settings-dir",
                directory.resolve("s").toString());
        assertThat(ended).isEqualTo(new ChildJvm.Ended(3, ended.out(), ""));
        assertThat(ended.out()).contains("SERVER_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":4711"})
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a display")
    void withoutADisplayItSaysSo_andNamesTheWayOut(String display) throws Exception {
        var child = new ChildJvm(directory, List.of(SHORTEST), Map.of("DISPLAY", display, "WAYLAND_DISPLAY", ""));
        ChildJvm.Ended ended = child.run(Main.class, "--demo", "--settings-dir", directory.resolve("s").toString());
        assertThat(ended.status()).isEqualTo(4);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("display", "--print text").doesNotContain("Exception", "\tat ");
    }
}
