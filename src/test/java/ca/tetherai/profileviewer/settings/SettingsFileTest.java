package ca.tetherai.profileviewer.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.tetherai.profileviewer.fetch.network.ProxyChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings SAVED = Settings.defaults().withServer(Optional.of("https://api.tether.example"));

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
        assertThat(settings.load()).isEqualTo(read(Settings.defaults()));
        assertThat(directory).doesNotExist();
    }

    @Test
    void loadsWhatWasSaved() throws IOException {
        settings.update(_ -> SAVED);
        assertThat(new SettingsFile(directory).load()).isEqualTo(read(SAVED));
        settings.update(_ -> Settings.defaults());
        assertThat(settings.load().settings()).isEqualTo(Settings.defaults());
    }

    @Test
    void onlyTheUserMayReadThem() throws IOException {
        assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
        settings.update(_ -> SAVED);
        settings.update(_ -> SAVED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.getParent()))).isEqualTo("rwx------");
    }

    @Test
    void leavesNothingButTheFile_andItsLock() throws IOException {
        settings.update(_ -> SAVED);
        settings.update(_ -> Settings.defaults());
        assertThat(names()).containsExactly("settings.json", "settings.json.lock");
    }

    @Test
    void keepsWhatAnotherVersionWrote() throws IOException {
        write("{\"window\": {\"width\": 1100.0}, \"server\": \"https://old.example\", \"toolbar\": \"dark\"}");
        settings.update(_ -> SAVED);
        assertThat(file).hasContent("""
                {
                  "version": 1,
                  "window": {
                    "width": 1100.0
                  },
                  "server": "https://api.tether.example",
                  "toolbar": "dark"
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"server\": 1}", "{\"server\": null}", "server=https://x.example", "{} {}", "\u0000",
            "{\"servers\": {}, \"version\": 1}",
            "{\"version\": \"1\"}", "{\"version\": 1, \"proxy\": []}", "{\"version\": 1, \"authorityFile\": 3}",
            "{\"name\": \"a package\", \"dependencies\": {}}"})
    void setsADamagedFileAside_andStartsWithTheDefaults(String content) throws IOException {
        write(content);
        Path aside = directory.resolve("settings.json.damaged-1");
        assertThat(settings.load()).isEqualTo(notice(SettingsNotice.Kind.DAMAGED, aside));
        assertThat(aside).hasContent(content);
        assertThat(settings.load()).isEqualTo(read(Settings.defaults()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "10", "99999999999999999999"})
    void setsAsideWhatANewerVersionWrote(String version) throws IOException {
        String content = "{\"version\": " + version + ", \"server\": \"https://x.example\", \"servers\": {\"not\": \"a list\"}}";
        write(content);
        Path aside = directory.resolve("settings.json.newer-1");
        assertThat(settings.load()).isEqualTo(notice(SettingsNotice.Kind.NEWER, aside));
        assertThat(aside).hasContent(content);
    }

    @Test
    void setsAsideWhatIsTooLargeToBeSettings() throws IOException {
        write("{\"server\": \"https://x.example\", \"more\": \"" + "x".repeat(1024 * 1024) + "\"}");
        assertThat(settings.load()).isEqualTo(notice(SettingsNotice.Kind.DAMAGED, directory.resolve("settings.json.damaged-1")));
    }

    @Test
    void changesTheFileAsItIsNow() throws IOException {
        settings.update(_ -> SAVED);
        new SettingsFile(directory).update(current -> current.withNetwork(Optional.of(new ProxyChoice.None()), Optional.empty()));
        assertThat(settings.update(current -> current.withServer(Optional.of("https://other.example"))).settings())
                .isEqualTo(SAVED.withNetwork(Optional.of(new ProxyChoice.None()), Optional.empty())
                        .withServer(Optional.of("https://other.example")));
    }

    @Test
    void whatDoesNotChangeIsNotWritten() throws IOException {
        write("{\"server\": \"https://api.tether.example\"}");
        settings.update(_ -> SAVED);
        assertThat(file).hasContent("{\"server\": \"https://api.tether.example\"}");
    }

    @Test
    void whatDiedInTheMiddleOfWritingLeavesNothingBehind() throws IOException {
        write("{\"server\": \"https://old.example\"}");
        Files.writeString(directory.resolve("settings.json123.tmp"), "{\"serv");
        Files.writeString(directory.resolve("mine.tmp"), "of somebody else");
        settings.update(_ -> SAVED);
        assertThat(names()).containsExactly("mine.tmp", "settings.json", "settings.json.lock");
    }

    @Test
    void aLinkStaysALink_andWhatItLeadsToIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere")).resolve("my-settings.json");
        Files.createDirectories(directory);
        Files.createSymbolicLink(file, Path.of("..", "..", "elsewhere", "my-settings.json"));
        settings.update(_ -> SAVED);
        assertThat(file).isSymbolicLink();
        assertThat(elsewhere).content().contains("https://api.tether.example");
        assertThat(settings.load()).isEqualTo(read(SAVED));
    }

    @Test
    void whereALinkLeadsIsForTheSystemToSay_throughAnotherLinkAndADirectoryThatIsOne() throws IOException {
        Path real = Files.createDirectories(temporary.resolve("far").resolve("real"));
        Path elsewhere = Files.createDirectories(temporary.resolve("far").resolve("elsewhere")).resolve("my-settings.json");
        Files.createSymbolicLink(Files.createDirectories(directory.getParent()).resolve(directory.getFileName()), real);
        Files.createSymbolicLink(file, Path.of("..", "elsewhere", "link.json"));
        Path second = Files.createSymbolicLink(elsewhere.resolveSibling("link.json"), Path.of("my-settings.json"));
        settings.update(_ -> SAVED);
        assertThat(file).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(elsewhere).content().contains("https://api.tether.example");
        assertThat(settings.load()).isEqualTo(read(SAVED));
    }

    @Test
    void setsAsideWhatIsNotEvenText() throws IOException {
        Files.createDirectories(directory);
        Files.write(file, "{\"server\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(settings.load()).isEqualTo(notice(SettingsNotice.Kind.DAMAGED, directory.resolve("settings.json.damaged-1")));
    }

    @Test
    void keepsEveryDamagedFile() throws IOException {
        write("first");
        settings.load();
        write("second");
        assertThat(settings.load())
                .isEqualTo(notice(SettingsNotice.Kind.DAMAGED, directory.resolve("settings.json.damaged-2")));
        assertThat(directory.resolve("settings.json.damaged-1")).hasContent("first");
    }

    @Test
    void savingKeepsAFileThatWasDamagedMeanwhile() throws IOException {
        write("damaged");
        settings.update(_ -> SAVED);
        assertThat(directory.resolve("settings.json.damaged-1")).hasContent("damaged");
        assertThat(settings.load()).isEqualTo(read(SAVED));
    }

    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        Files.createDirectories(file.resolve("a directory in its place"));
        assertThat(settings.load()).isEqualTo(notice(SettingsNotice.Kind.UNREADABLE, file));
        assertThatThrownBy(() -> settings.update(_ -> SAVED)).isInstanceOf(IOException.class);
        assertThat(file).isDirectory();
    }

    @Test
    void aPlaceThatIsNoDirectoryCannotBeSavedTo() throws IOException {
        Files.createDirectories(directory.getParent());
        Files.writeString(directory, "a file in its place");
        assertThat(settings.load()).isEqualTo(read(Settings.defaults()));
        assertThatThrownBy(() -> settings.update(_ -> SAVED)).isInstanceOf(IOException.class);
    }

    @Test
    void forgetsThePlaceholderThatAnOlderFileMayHold() throws IOException {
        write("{\"server\": \"https://your-instance.example.com\"}");
        assertThat(settings.load()).isEqualTo(read(Settings.defaults()));
    }

    private List<String> names() throws IOException {
        try (var paths = Files.list(directory)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static SettingsFile.Loaded read(Settings read) {
        return new SettingsFile.Loaded(read, Optional.empty());
    }

    private static SettingsFile.Loaded notice(SettingsNotice.Kind kind, Path about) {
        return new SettingsFile.Loaded(Settings.defaults(), Optional.of(new SettingsNotice(kind, about)));
    }

    private void write(String content) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(file, content);
    }

    @Test
    void whatNestsDeepIsNotSetAsideForTheBlanksThatItWouldBeWrittenWith() throws IOException {
        String deep = "[".repeat(999) + "]".repeat(999);
        Files.createDirectories(directory);
        Files.writeString(file, "{\"version\": 1, \"later\": " + deep + "}");
        settings.update(_ -> SAVED);
        assertThat(settings.load()).isEqualTo(read(SAVED));
        assertThat(Files.readString(file)).contains(deep);
    }

    @Test
    void whatWouldBeTooLargeToBeReadAgainIsNotWritten() throws IOException {
        String large = "{\"version\": 1, \"later\": \"" + "x".repeat(1024 * 1024 - 28) + "\"}";
        Files.createDirectories(directory);
        Files.writeString(file, large);
        assertThat(settings.load()).isEqualTo(read(Settings.defaults()));
        assertThatThrownBy(() -> settings.update(_ -> SAVED)).isInstanceOf(IOException.class);
        assertThat(Files.readString(file)).isEqualTo(large);
    }
}
