package ca.tetherai.profileviewer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.ChildJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the viewer that run at the same time. */
class SettingsProcessesTest {
    private static final int MANY = 60;
    /** {@code -Dfaults.kills=200} for the long run. */
    private static final int KILLS = Integer.getInteger("faults.kills", 3);
    private static final int LONGEST_NANOS = 20_000_000;

    @TempDir
    private Path directory;

    @Test
    void twoCopiesKeepEachOthersChanges() throws IOException {
        var copies = List.of("a", "b").stream().map(name -> CompletableFuture.supplyAsync(() -> hammer(name))).toList();
        for (var copy : copies) {
            assertThat(copy.join()).isEqualTo(new ChildJvm.Ended(0, "", ""));
        }
        var expected = new ArrayList<>(SettingsHammer.servers("a", MANY));
        expected.addAll(SettingsHammer.servers("b", MANY));
        assertThat(new SettingsFile(settings()).load().settings().servers()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aCopyThatIsKilledWhileItWritesLeavesWholeSettings_andNoLock() throws IOException, InterruptedException {
        var file = new SettingsFile(settings());
        var moments = new Random(1);
        for (int round = 0; round < KILLS; round++) {
            String prefix = "k" + round + "-";
            Settings before = file.load().settings();
            List<NamedServer> known = before.servers();
            Process copy = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), SettingsHammer.class.getName(), settings().toString(), prefix, "1000000")
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("out.txt").toFile())
                    .start();
            try {
                while (known.size() < before.servers().size() + 2 && copy.isAlive()) {
                    var loaded = file.load();
                    assertThat(loaded.notice()).as("read while it is written").isEmpty();
                    known = loaded.settings().servers();
                }
                // Some saves last longer than that: so it is killed in the midst of any step of one.
                LockSupport.parkNanos(moments.nextInt(LONGEST_NANOS));
            } finally {
                copy.destroyForcibly().waitFor();
            }
            assertThat(file.load().notice()).isEmpty();
            Settings after = file.load().settings();
            assertThat(after.servers()).hasSizeGreaterThanOrEqualTo(known.size());
            assertThat(after).isEqualTo(withFurther(before, prefix, after.servers().size() - before.servers().size()));
            file.update(settings -> settings.withServer(Optional.of("https://still.example")));
            assertThat(file.load().settings().server()).contains("https://still.example");
            assertThat(settings()).isDirectoryNotContaining("glob:**.tmp");
        }
    }

    private static Settings withFurther(Settings before, String prefix, int count) {
        return before.withServers(Stream.concat(before.servers().stream(), SettingsHammer.servers(prefix, count).stream()).toList());
    }

    private ChildJvm.Ended hammer(String name) {
        try {
            Path own = Files.createDirectory(directory.resolve(name));
            return new ChildJvm(own, List.of(), Map.of()).run(SettingsHammer.class, settings().toString(), name, Integer.toString(MANY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path settings() {
        return directory.resolve("settings");
    }
}
