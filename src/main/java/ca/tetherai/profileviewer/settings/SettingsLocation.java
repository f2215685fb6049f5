package ca.tetherai.profileviewer.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Where the viewer keeps its files: the place that the operating system has for each kind (on Linux and other Unix systems, the XDG Base
 * Directory Specification's).
 *
 * @param settings the directory of the settings
 * @param logs the directory of the logs
 * @param supplied the directories in which an administrator may put settings for all users; the first one with a file counts
 */
public record SettingsLocation(Path settings, Path logs, List<Path> supplied) {
    private static final String NAME = "Tether Profile Viewer";
    // What the list of users says of those who have none, by convention. Nothing can be kept there.
    private static final String NO_HOME = "/nonexistent";
    private static final String UNIX_NAME = "tether-profile-viewer";

    /** Copies the list. */
    public SettingsLocation {
        supplied = List.copyOf(supplied);
    }

    /** One directory for what is the user's own, as {@code --settings-dir} has it; the administrator's stay where they are. */
    public SettingsLocation in(Path directory) {
        return new SettingsLocation(directory, directory, supplied);
    }

    /**
     * The operating system's places.
     *
     * @param environment the environment variables
     * @param system the system properties: {@code os.name} and {@code user.home}
     */
    public static SettingsLocation ofSystem(Map<String, String> environment, Properties system) {
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = home(environment, system.getProperty("user.home", ""));
        if (os.startsWith("windows")) {
            Path data = home.resolve("AppData");
            return new SettingsLocation(directory(environment, "APPDATA").orElse(data.resolve("Roaming")).resolve(NAME),
                    directory(environment, "LOCALAPPDATA").orElse(data.resolve("Local")).resolve(NAME).resolve("Logs"),
                    List.of(directory(environment, "PROGRAMDATA").orElse(Path.of("C:\\ProgramData")).resolve(NAME)));
        }
        if (os.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new SettingsLocation(library.resolve("Application Support").resolve(NAME), library.resolve("Logs").resolve(NAME),
                    List.of(Path.of("/Library", "Application Support", NAME)));
        }
        // The specification wants relative paths ignored.
        return new SettingsLocation(
                directory(environment, "XDG_CONFIG_HOME").filter(Path::isAbsolute).orElse(home.resolve(".config")).resolve(UNIX_NAME),
                directory(environment, "XDG_STATE_HOME").filter(Path::isAbsolute)
                        .orElse(home.resolve(".local").resolve("state"))
                        .resolve(UNIX_NAME),
                configurations(environment));
    }

    private static List<Path> configurations(Map<String, String> environment) {
        String listed = environment.getOrDefault("XDG_CONFIG_DIRS", "");
        return Pattern.compile(":")
                .splitAsStream(listed.isBlank() ? "/etc/xdg" : listed)
                .flatMap(text -> path(text).stream())
                .filter(Path::isAbsolute)
                .map(directory -> directory.resolve(UNIX_NAME))
                .toList();
    }

    // Java says "?" of a user that the system's list of users doesn't have, as in many containers.
    private static Path home(Map<String, String> environment, String ofJava) {
        return path(ofJava).filter(Path::isAbsolute)
                .or(() -> directory(environment, "HOME").filter(Path::isAbsolute))
                .orElse(Path.of(NO_HOME));
    }

    private static Optional<Path> directory(Map<String, String> environment, String variable) {
        return path(environment.getOrDefault(variable, ""));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(text).filter(some -> !some.isBlank()).map(Path::of);
        } catch (InvalidPathException _) {
            // Nothing can be kept at a place that can't be: as good as unset.
            return Optional.empty();
        }
    }
}
