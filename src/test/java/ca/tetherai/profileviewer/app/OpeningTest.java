package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.ChildJvm;
import ca.tetherai.profileviewer.support.ChildJvm.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made before the first window opens. */
class OpeningTest {
    @TempDir
    Path directory;

    @Test
    void theContentNeedsAToolkitThatIsMadeAndNoneThatHasStarted() throws Exception {
        assertIsMade("--locale", "en");
    }

    @Test
    void norDoesThatOfTheDemo_inFrench() throws Exception {
        assertIsMade("--demo", "--locale", "fr");
    }

    @Test
    void norWhatIsToBeSaidOfDamagedSettings() throws Exception {
        Files.writeString(Files.createDirectories(settings()).resolve("settings.json"), "{");

        assertIsMade();
        try (var files = Files.list(settings())) {
            assertThat(files).as("what was set aside").hasSizeGreaterThan(1);
        }
    }

    private Path settings() {
        return directory.resolve("settings");
    }

    private void assertIsMade(String... options) throws Exception {
        String[] arguments = Stream.concat(Stream.of("--settings-dir", settings().toString()), Stream.of(options)).toArray(String[]::new);
        Ended ended = new ChildJvm(directory, List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"),
                Map.of())
                .run(BeforeTheStart.class, arguments);

        assertThat(ended.out() + ended.err()).contains("made");
        assertThat(ended.status()).isZero();
    }

    /** Makes the first window's content without ever starting the toolkit. */
    static final class BeforeTheStart {
        private BeforeTheStart() {
        }

        public static void main(String[] arguments) {
            Theme.announce();
            if (new LaunchOptionsParser().parse(arguments) instanceof LaunchOptionsParser.Launch.Run(var options)) {
                var milestones = new Milestones(false, System.out);
                var clock = InstantSource.system();
                var windows = new AppWindows(options, new Engine(options, clock), milestones, clock, new Host(_ -> {
                }, _ -> {
                }, (_, _, _) -> Optional.empty()));
                // Else the log alone would have it.
                Thread.setDefaultUncaughtExceptionHandler(null);
                windows.controlsCanBeMade();
                windows.makeFirst();
                System.out.println("made");
            }
            System.exit(0);
        }
    }
}
