package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.ui.control.ValueText;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The session that an AOT cache is made of comes to its end by itself, having done what it is for. */
@ExtendWith(FxToolkitExtension.class)
class RehearsalTest {
    private static final String PROPERTY = "ca.tetherai.profileviewer.rehearsal";
    // The first one, a refresh, an expired token, an account with findings.
    private static final int FETCHES = 4;

    @TempDir
    private Path directory;

    @Test
    void itFetchesFourTimesAndLeavesWithAnAccountOnScreen() {
        System.setProperty(PROPERTY, "true");
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--fetch", "--timings", "--locale", "en")) {
            ViewerWindow.await(() -> window.left().isPresent());

            assertThat(window.left()).hasValue(ExitStatus.OK);
            assertThat(List.of(window.printed().split("\n"))).filteredOn(line -> line.contains("\"rendered\"")).hasSize(FETCHES);
            assertThat(window.node("user-fullName", ValueText.class).getText()).isEqualTo("Conny Tact");
        } finally {
            System.clearProperty(PROPERTY);
        }
    }

    @Test
    void aServerIsGreetedOverTls() {
        if (!(new LaunchOptionsParser().parse("--settings-dir",
                directory.toString()) instanceof LaunchOptionsParser.Launch.Run(var options))) {
            throw new AssertionError();
        }
        var engine = new Engine(options, InstantSource.system());

        // It hung up after it had listened: with nobody there it would be refused.
        assertThat(new TlsRehearsal(engine).play())
                .hasValueSatisfying(result -> assertThat(result).isInstanceOfSatisfying(FetchResult.Failed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo(FailureCode.CONNECTION_LOST)));
    }
}
