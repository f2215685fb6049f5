package ca.tetherai.profileviewer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.network.NetworkSettings;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyChoice;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    private static final String SUPPLIED = """
            {"servers": [{"name": "Ours", "url": "https://ours.example", "environment": "production"}], "version": 1,
             "proxy": {"mode": "manual", "host": "proxy.example", "port": 3128}, "authorityFile": "company.pem"}
            """;
    private static final NamedServer MINE = new NamedServer("Mine", Samples.server("https://mine.example"), ServerEnvironment.STAGING);

    @TempDir
    private Path temporary;
    private Path directory;
    private Path forAll;
    private SettingsLocation location;
    private SettingsStore store;

    @BeforeEach
    void load() {
        directory = temporary.resolve("own");
        forAll = temporary.resolve("for-all");
        location = new SettingsLocation(directory, directory, List.of(temporary.resolve("none-here"), forAll));
        store = loaded();
    }

    @Test
    void theUsersIdleTimeCountsBeforeTheAdministrators_andZeroIsNever() {
        assertThat(store.idleLimit()).contains(Duration.ofMinutes(15));
        store.changeIdleMinutes(5);
        assertThat(loaded().idleLimit()).contains(Duration.ofMinutes(5));
        store.changeIdleMinutes(0);
        assertThat(loaded().idleLimit()).isEmpty();
    }

    @Test
    void atTheFirstStartThereIsNothing_andNothingIsWritten() {
        assertThat(store.own()).isEqualTo(Settings.defaults());
        assertThat(store.supplied()).isEqualTo(Settings.defaults());
        assertThat(store.network()).isEqualTo(TestNetworks.settings());
        assertThat(store.takeNotices()).isEmpty();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whatIsChangedIsThereAtTheNextStart() {
        store.rememberServer(Samples.server("https://first.example"));
        store.rememberServer(Samples.server("https://second.example/base"));
        store.changeServers(new ServerListChange(List.of(), List.of(MINE)));
        store.changeNetwork(Optional.of(new ProxyChoice.None()), Optional.of("/ca.pem"));
        assertThat(loaded().own()).isEqualTo(store.own())
                .isEqualTo(new Settings(Optional.of("https://second.example/base"), List.of(MINE),
                        Optional.of(new ProxyChoice.None()), Optional.of("/ca.pem"), Optional.empty(), Preferences.none(),
                        Optional.empty()));
    }

    @Test
    void whatIsKnownAlreadyIsNotWrittenAgain() throws IOException {
        store.rememberServer(Samples.server("https://api.example"));
        SettingsStore next = loaded();
        Files.delete(file());
        store.rememberServer(Samples.server("https://api.example"));
        next.rememberServer(Samples.server("https://api.example"));
        assertThat(file()).doesNotExist();
    }

    @Test
    void anAdministratorsFileCounts_andIsNeverWritten() throws IOException {
        supply(SUPPLIED);
        store = loaded();
        assertThat(store.supplied().servers()).extracting(NamedServer::name).containsExactly("Ours");
        assertThat(store.network()).isEqualTo(new NetworkSettings(new ProxyChoice.Manual(new ProxyAddress("proxy.example", 3128)),
                List.of(forAll.resolve("company.pem"))));
        store.changeServers(new ServerListChange(List.of(), List.of(MINE)));
        store.changeNetwork(Optional.of(new ProxyChoice.Automatic()), Optional.of("mine.pem"));
        assertThat(store.network()).isEqualTo(new NetworkSettings(new ProxyChoice.Automatic(),
                List.of(forAll.resolve("company.pem"), directory.resolve("mine.pem"))));
        assertThat(store.own().servers()).containsExactly(MINE);
        assertThat(forAll.resolve(SettingsFile.NAME)).hasContent(SUPPLIED);
        assertThat(forAll).isDirectoryNotContaining(path -> !path.endsWith(SettingsFile.NAME));
    }

    @Test
    void anAdministratorsFileThatIsNoneIsToldOf_andLeftAlone() throws IOException {
        supply("{");
        store = loaded();
        assertThat(store.supplied()).isEqualTo(Settings.defaults());
        assertThat(store.takeNotices())
                .containsExactly(new SettingsNotice(SettingsNotice.Kind.SUPPLIED_UNUSABLE, forAll.resolve(SettingsFile.NAME)));
        assertThat(store.takeNotices()).isEmpty();
        assertThat(forAll.resolve(SettingsFile.NAME)).hasContent("{");
    }

    @Test
    void damagedSettingsAreToldOf() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(file(), "damaged");
        store = loaded();
        assertThat(store.takeNotices())
                .containsExactly(new SettingsNotice(SettingsNotice.Kind.DAMAGED, directory.resolve("settings.json.damaged-1")));
    }

    @Test
    void settingsThatCannotBeWrittenCountUntilTheEnd_areToldOfOnce_andWrittenWhenTheyCanBe() throws IOException {
        Files.writeString(directory, "a file in its place");
        store.rememberServer(Samples.server("https://api.example"));
        store.changeServers(new ServerListChange(List.of(), List.of(MINE)));
        Settings expected = Settings.defaults().withServer(Optional.of("https://api.example")).withServers(List.of(MINE));
        assertThat(store.own()).isEqualTo(expected);
        assertThat(store.takeNotices()).containsExactly(new SettingsNotice(SettingsNotice.Kind.UNWRITABLE, file()));
        assertThat(directory).hasContent("a file in its place");

        Files.delete(directory);
        store.changeNetwork(Optional.of(new ProxyChoice.None()), Optional.empty());
        assertThat(loaded().own()).isEqualTo(expected.withNetwork(Optional.of(new ProxyChoice.None()), Optional.empty()));
        assertThat(store.takeNotices()).isEmpty();
    }

    @Test
    void twoWindowsKeepEachOthersChanges() {
        SettingsStore other = loaded();
        store.changeServers(new ServerListChange(List.of(), List.of(MINE)));
        var theirs = new NamedServer("Theirs", Samples.server("https://theirs.example"), ServerEnvironment.PRODUCTION);
        other.changeServers(new ServerListChange(List.of(), List.of(theirs)));
        other.rememberServer(Samples.server("https://theirs.example"));
        store.changeNetwork(Optional.of(new ProxyChoice.None()), Optional.empty());
        assertThat(loaded().own()).isEqualTo(store.own())
                .isEqualTo(new Settings(Optional.of("https://theirs.example"),
                        List.of(theirs, MINE), Optional.of(new ProxyChoice.None()), Optional.empty(), Optional.empty(), Preferences.none(),
                        Optional.empty()));
    }

    private SettingsStore loaded() {
        var made = new SettingsStore(location);
        made.load();
        return made;
    }

    private Path file() {
        return directory.resolve(SettingsFile.NAME);
    }

    private void supply(String content) throws IOException {
        Files.createDirectories(forAll);
        Files.writeString(forAll.resolve(SettingsFile.NAME), content);
    }
}
