package ca.tetherai.profileviewer.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the viewer keeps its files: the place that the operating system has for each kind (on Linux and other Unix systems, the XDG Base
 * Directory Specification's).
 *
 * @param settings the directory of the settings
 * @param logs the directory of the logs
 */
public record SettingsLocation(Path settings, Path logs) {
    private static final String NAME = "Tether Profile Viewer";
    private static final String UNIX_NAME = "tether-profile-viewer";

    /** One directory for both, as {@code --settings-dir} has it. */
    public static SettingsLocation in(Path directory) {
        return new SettingsLocation(directory, directory);
    }

    /**
     * The operating system's places.
     *
     * @param environment the environment variables
     * @param system the system properties: {@code os.name} and {@code user.home}
     */
    public static SettingsLocation ofSystem(Map<String, String> environment, Properties system) {
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(system.getProperty("user.home", ""));
        if (os.startsWith("windows")) {
            Path data = home.resolve("AppData");
            return new SettingsLocation(directory(environment, "APPDATA").orElse(data.resolve("Roaming")).resolve(NAME),
                    directory(environment, "LOCALAPPDATA").orElse(data.resolve("Local")).resolve(NAME).resolve("Logs"));
        }
        if (os.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new SettingsLocation(library.resolve("Application Support").resolve(NAME), library.resolve("Logs").resolve(NAME));
        }
        // The specification wants relative paths ignored.
        return new SettingsLocation(
                directory(environment, "XDG_CONFIG_HOME").filter(Path::isAbsolute).orElse(home.resolve(".config")).resolve(UNIX_NAME),
                directory(environment, "XDG_STATE_HOME").filter(Path::isAbsolute)
                        .orElse(home.resolve(".local").resolve("state"))
                        .resolve(UNIX_NAME));
    }

    private static Optional<Path> directory(Map<String, String> environment, String variable) {
        try {
            return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank()).map(Path::of);
        } catch (InvalidPathException _) {
            // Nothing can be kept at a place that can't be: as good as unset.
            return Optional.empty();
        }
    }
}
