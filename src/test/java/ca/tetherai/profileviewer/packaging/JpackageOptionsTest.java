package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.settings.SettingsLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What jpackage is told on Windows and macOS, as far as it can be held where neither is. */
class JpackageOptionsTest {
    private static final Path WINDOWS = Path.of("jpackage", "windows");
    private static final Path MACOS = Path.of("jpackage", "macos");

    @Test
    void whatTellsWindowsThatANewerInstallerReplacesAnOlderOneNeverChanges() throws IOException {
        assertThat(option(WINDOWS.resolve("msi.txt"), "win-upgrade-uuid")).isEqualTo("f7bccb08-b53b-412b-b7d2-5f5f9da68157");
        assertThat(option(WINDOWS.resolve("msi-machine.txt"), "win-upgrade-uuid")).isEqualTo("da159b03-ee62-4c32-a32c-5408877d90c5");
    }

    @Test
    void theInstallerForAllUsersIsAnotherProductThanTheOneForEach() throws IOException {
        assertThat(Files.readString(WINDOWS.resolve("msi.txt"))).contains("\n--win-per-user-install\n");
        assertThat(Files.readString(WINDOWS.resolve("msi-machine.txt"))).doesNotContain("--win-per-user-install");
        assertThat(option(WINDOWS.resolve("msi-machine.txt"), "name")).isNotEqualTo("Tether Profile Viewer");
    }

    @Test
    void theProgramOfAUserLiesBesideNoneOfTheirFilesSinceTheInstallerDeletesItsDirectory() throws IOException {
        var location = SettingsLocation.ofSystem(Map.of("APPDATA", "roaming", "LOCALAPPDATA", "local"), windows());
        Path program = Path.of("local").resolve(option(WINDOWS.resolve("msi.txt"), "install-dir"));

        assertThat(location.logs().startsWith("local")).isTrue();
        assertThat(location.logs().startsWith(program)).isFalse();
        assertThat(location.settings().startsWith(program)).isFalse();
        assertThat(program.startsWith(location.logs())).isFalse();
    }

    @Test
    void nobodyChoosesADirectoryThatTheInstallerWouldDeleteLater() throws IOException {
        for (String file : new String[]{"msi.txt", "msi-machine.txt"}) {
            assertThat(Files.readString(WINDOWS.resolve(file))).doesNotContain("--win-dir-chooser").contains("--install-dir");
        }
    }

    @Test
    void macosKnowsTheProgramByAnIdentifierThatNeverChangesAndANameThatFitsItsMenuBar() throws IOException {
        assertThat(option(MACOS.resolve("app-image.txt"), "mac-package-identifier")).isEqualTo("ca.tetherai.profileviewer");
        assertThat(option(MACOS.resolve("app-image.txt"), "mac-package-name")).hasSizeLessThan(16);
    }

    private static Properties windows() {
        var system = new Properties();
        system.setProperty("os.name", "Windows 11");
        system.setProperty("user.home", "home");
        return system;
    }

    private static String option(Path file, String name) throws IOException {
        var found = Pattern.compile("^--" + name + " \"?([^\"\\n]+)\"?$", Pattern.MULTILINE).matcher(Files.readString(file));
        assertThat(found.find()).as("--%s in %s", name, file).isTrue();
        return found.group(1);
    }
}
