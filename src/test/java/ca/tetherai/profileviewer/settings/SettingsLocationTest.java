package ca.tetherai.profileviewer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsLocationTest {
    private static final String HOME = Path.of("home", "sam").toAbsolutePath().toString();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Windows 11 | APPDATA={home}/R LOCALAPPDATA={home}/L | {home}/R/Tether Profile Viewer               | {home}/L/Tether Profile Viewer/Logs
            Windows 10 |                                        | {home}/AppData/Roaming/Tether Profile Viewer | {home}/AppData/Local/Tether Profile Viewer/Logs
            Windows 11 | XDG_CONFIG_HOME={home}/c APPDATA={home}/R | {home}/R/Tether Profile Viewer            | {home}/AppData/Local/Tether Profile Viewer/Logs
            Mac OS X   | XDG_CONFIG_HOME={home}/c               | {home}/Library/Application Support/Tether Profile Viewer | {home}/Library/Logs/Tether Profile Viewer
            Linux      |                                        | {home}/.config/tether-profile-viewer         | {home}/.local/state/tether-profile-viewer
            Linux      | XDG_CONFIG_HOME={home}/c XDG_STATE_HOME={home}/s | {home}/c/tether-profile-viewer     | {home}/s/tether-profile-viewer
            Linux      | XDG_CONFIG_HOME=c XDG_STATE_HOME=./s   | {home}/.config/tether-profile-viewer         | {home}/.local/state/tether-profile-viewer
            Linux      | XDG_CONFIG_HOME= XDG_STATE_HOME=       | {home}/.config/tether-profile-viewer         | {home}/.local/state/tether-profile-viewer
            Linux      | APPDATA={home}/R                       | {home}/.config/tether-profile-viewer         | {home}/.local/state/tether-profile-viewer
            FreeBSD    | XDG_STATE_HOME={home}/s                | {home}/.config/tether-profile-viewer         | {home}/s/tether-profile-viewer
            """)
    void isWhereTheSystemKeepsSuchFiles(String os, String environment, String settings, String logs) {
        var location = SettingsLocation.ofSystem(variables(environment), system(os));
        assertThat(location.settings()).isEqualTo(path(settings));
        assertThat(location.logs()).isEqualTo(path(logs));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Windows 11 | PROGRAMDATA={home}/P                   | {home}/P/Tether Profile Viewer
            Mac OS X   | XDG_CONFIG_DIRS={home}/c               | /Library/Application Support/Tether Profile Viewer
            Linux      |                                        | /etc/xdg/tether-profile-viewer
            Linux      | XDG_CONFIG_DIRS=                       | /etc/xdg/tether-profile-viewer
            Linux      | XDG_CONFIG_DIRS={home}/c:d::{home}/e   | {home}/c/tether-profile-viewer, {home}/e/tether-profile-viewer
            """)
    void whatIsForAllUsersIsWhereTheSystemKeepsSuchFiles(String os, String environment, String supplied) {
        assertThat(SettingsLocation.ofSystem(variables(environment), system(os)).supplied())
                .isEqualTo(Stream.of(supplied.split(", ", -1)).map(SettingsLocationTest::path).toList());
    }

    @ParameterizedTest
    @CsvSource({"?, HOME={home}, {home}/.config", "'', HOME={home}, {home}/.config", "?, HOME=here, /nonexistent/.config",
            "?, A=b, /nonexistent/.config"})
    void aUserWithoutAHomeHasOneInTheEnvironment_orNone(String javaHome, String environment, String directory) {
        var system = system("Linux");
        system.setProperty("user.home", javaHome);
        assertThat(SettingsLocation.ofSystem(variables(environment), system).settings())
                .isEqualTo(path(directory).resolve("tether-profile-viewer"));
    }

    @Test
    void aPlaceThatCannotBeIsAsGoodAsUnset() {
        assertThat(SettingsLocation.ofSystem(Map.of("XDG_CONFIG_HOME", "/a\u0000b"), system("Linux")).settings())
                .isEqualTo(path("{home}/.config/tether-profile-viewer"));
    }

    @Test
    void aChosenDirectoryHoldsAllThatIsTheUsersOwn() {
        var standard = SettingsLocation.ofSystem(Map.of(), system("Linux"));
        Path here = Path.of("here");
        assertThat(standard.in(here)).isEqualTo(new SettingsLocation(here, here, standard.supplied()));
    }

    private static Properties system(String os) {
        var system = new Properties();
        system.setProperty("os.name", os);
        system.setProperty("user.home", HOME);
        return system;
    }

    private static Map<String, String> variables(String text) {
        return text == null
                ? Map.of()
                : Stream.of(text.replace("{home}", HOME).split(" "))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Path path(String text) {
        return Path.of(text.replace("{home}", HOME));
    }
}
