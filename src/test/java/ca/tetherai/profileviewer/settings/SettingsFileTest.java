package ca.tetherai.profileviewer.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings SAVED = new Settings(Optional.of("https://api.tether.example"));

    @TempDir
    private Path temporary;
    private Path directory;
    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void placeTheFile() {
        directory = temporary.resolve("a").resolve("b");
        file = directory.resolve(SettingsFile.NAME);
        settings = new SettingsFile(directory);
    }

    @Test
    void startsWithTheDefaults_andWritesNothing() {
        assertThat(settings.load()).isEqualTo(new SettingsFile.Loaded.Read(Settings.defaults()));
        assertThat(directory).doesNotExist();
    }

    @Test
    void loadsWhatWasSaved() throws IOException {
        settings.save(SAVED);
        assertThat(new SettingsFile(directory).load()).isEqualTo(new SettingsFile.Loaded.Read(SAVED));
        settings.save(Settings.defaults());
        assertThat(settings.load().settings()).isEqualTo(Settings.defaults());
    }

    @Test
    void onlyTheUserMayReadThem() throws IOException {
        assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
        settings.save(SAVED);
        settings.save(SAVED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.getParent()))).isEqualTo("rwx------");
    }

    @Test
    void leavesNothingButTheFile() throws IOException {
        settings.save(SAVED);
        settings.save(Settings.defaults());
        assertThat(directory).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void keepsWhatAnotherVersionWrote() throws IOException {
        write("{\"window\": {\"width\": 1100.0}, \"server\": \"https://old.example\", \"theme\": \"dark\"}");
        settings.save(SAVED);
        assertThat(file).hasContent("""
                {
                  "window": {
                    "width": 1100.0
                  },
                  "server": "https://api.tether.example",
                  "theme": "dark"
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"server\": 1}", "{\"server\": null}", "server=https://x.example", "{} {}", "\u0000"})
    void setsADamagedFileAside_andStartsWithTheDefaults(String content) throws IOException {
        write(content);
        Path aside = directory.resolve("settings.json.damaged-1");
        assertThat(settings.load()).isEqualTo(new SettingsFile.Loaded.Damaged(Settings.defaults(), aside));
        assertThat(aside).hasContent(content);
        assertThat(settings.load()).isEqualTo(new SettingsFile.Loaded.Read(Settings.defaults()));
    }

    @Test
    void setsAsideWhatIsNotEvenText() throws IOException {
        Files.createDirectories(directory);
        Files.write(file, "{\"server\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(settings.load()).isInstanceOf(SettingsFile.Loaded.Damaged.class);
    }

    @Test
    void keepsEveryDamagedFile() throws IOException {
        write("first");
        settings.load();
        write("second");
        assertThat(settings.load())
                .isEqualTo(new SettingsFile.Loaded.Damaged(Settings.defaults(), directory.resolve("settings.json.damaged-2")));
        assertThat(directory.resolve("settings.json.damaged-1")).hasContent("first");
    }

    @Test
    void savingKeepsAFileThatWasDamagedMeanwhile() throws IOException {
        write("damaged");
        settings.save(SAVED);
        assertThat(directory.resolve("settings.json.damaged-1")).hasContent("damaged");
        assertThat(settings.load()).isEqualTo(new SettingsFile.Loaded.Read(SAVED));
    }

    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        Files.createDirectories(file.resolve("a directory in its place"));
        assertThat(settings.load()).isEqualTo(new SettingsFile.Loaded.Unreadable(Settings.defaults()));
        assertThatThrownBy(() -> settings.save(SAVED)).isInstanceOf(IOException.class);
        assertThat(file).isDirectory();
    }

    @Test
    void aPlaceThatIsNoDirectoryCannotBeSavedTo() throws IOException {
        Files.createDirectories(directory.getParent());
        Files.writeString(directory, "a file in its place");
        assertThat(settings.load().settings()).isEqualTo(Settings.defaults());
        assertThatThrownBy(() -> settings.save(SAVED)).isInstanceOf(IOException.class);
    }

    @Test
    void forgetsThePlaceholderThatAnOlderFileMayHold() throws IOException {
        write("{\"server\": \"https://your-instance.example.com\"}");
        assertThat(settings.load()).isEqualTo(new SettingsFile.Loaded.Read(Settings.defaults()));
    }

    private void write(String content) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(file, content);
    }
}
