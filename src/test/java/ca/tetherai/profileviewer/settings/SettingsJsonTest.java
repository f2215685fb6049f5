package ca.tetherai.profileviewer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyChoice;
import ca.tetherai.profileviewer.support.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsJsonTest {
    private static final NamedServer PRODUCTION = new NamedServer("Production", Samples.server("https://api.tether.example/v1"),
            ServerEnvironment.PRODUCTION);
    private static final NamedServer LOCAL = new NamedServer("Mine", Samples.server("http://localhost:2212"), ServerEnvironment.LOCAL);

    static Stream<Settings> manySettings() {
        var some = Settings.defaults();
        return Stream.of(some, some.withServer(Optional.of("https://x.example")), some.withServers(List.of(PRODUCTION, LOCAL)),
                some.withNetwork(Optional.of(new ProxyChoice.Automatic()), Optional.of("/etc/ca.pem")),
                some.withNetwork(Optional.of(new ProxyChoice.None()), Optional.empty()),
                some.withNetwork(Optional.of(new ProxyChoice.Manual(new ProxyAddress("proxy.example", 3128))), Optional.of("ca.pem")),
                some.withNetwork(Optional.of(new ProxyChoice.Manual(new ProxyAddress("::1", 65_535))), Optional.empty()),
                some.withPreferences(Preferences.none()
                        .withLanguage(Optional.of("fr"))
                        .withTheme(ThemeChoice.DARK)
                        .withHighContrast(Optional.of(false))
                        .withTextSize(125)
                        .withWaits(5, 60)
                        .withCopyPersonal(true)
                        .withLogLevel(LogLevel.DEBUG)),
                some.withWindow(new WindowPlace(-1280, 0, 1100, 800, true)));
    }

    @ParameterizedTest
    @MethodSource("manySettings")
    void whatIsWrittenIsReadAgain(Settings settings) throws NotSettingsException {
        assertThat(SettingsJson.read(SettingsJson.empty().with(settings)).settings()).isEqualTo(settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"language\": \"de\"", "\"language\": 1", "\"theme\": \"DARK\"", "\"theme\": \"blue\"",
            "\"highContrast\": \"yes\"",
            "\"textSizePercent\": 79", "\"textSizePercent\": 201", "\"textSizePercent\": 1e2", "\"connectTimeoutSeconds\": 0",
            "\"connectTimeoutSeconds\": 61", "\"answerTimeoutSeconds\": 301", "\"copyPersonalData\": null", "\"logLevel\": \"trace\"",
            "\"window\": {}", "\"window\": {\"x\": 0, \"y\": 0, \"width\": 0, \"height\": 10}",
            "\"window\": {\"x\": 0, \"y\": 0, \"width\": 999999, \"height\": 10}", "\"window\": \"large\""})
    void whatIsNoChoiceCountsAsNone_andStays(String member) throws NotSettingsException {
        var json = SettingsJson.read("{\"version\": 1, " + member + "}");
        assertThat(json.settings()).isEqualTo(Settings.defaults());
        assertThat(json.with(Settings.defaults().withIdleMinutes(5)).replaceAll("\\s", "")).contains(member.replace(" ", ""));
    }

    @Test
    void whatIsNoLongerChosenGoes() throws NotSettingsException {
        var chosen = Settings.defaults()
                .withPreferences(Preferences.none().withLanguage(Optional.of("fr")).withHighContrast(Optional.of(true)));
        var json = SettingsJson.read(SettingsJson.empty().with(chosen));
        assertThat(json.with(Settings.defaults())).doesNotContain("language", "highContrast");
    }

    @Test
    void anAdministratorCanWriteItByHand() throws NotSettingsException {
        assertThat(SettingsJson.read("""
                {
                  "version": 1,
                  "servers": [
                    {"name": " Production ", "url": "https://api.tether.example/v1/", "environment": "production"},
                    {"name": "Mine", "url": "http://localhost:2212", "environment": "local"}
                  ],
                  "proxy": {"mode": "manual", "host": "proxy.example", "port": 3128},
                  "authorityFile": "company.pem"
                }
                """).settings()).isEqualTo(Settings.defaults()
                .withServers(List.of(PRODUCTION, LOCAL))
                .withNetwork(Optional.of(new ProxyChoice.Manual(new ProxyAddress("proxy.example", 3128))), Optional.of("company.pem")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": \"\", \"url\": \"https://a.example\", \"environment\": \"production\"}",
            "{\"name\": \"A\", \"url\": \"http://a.example\", \"environment\": \"production\"}",
            "{\"name\": \"A\", \"url\": \"ftp://a.example\", \"environment\": \"production\"}",
            "{\"name\": \"A\", \"url\": \"https://a.example\", \"environment\": \"moon\"}",
            "{\"name\": \"A\", \"url\": \"https://a.example\"}", "{\"name\": 1}", "7"})
    void aServerThatCannotBeUsedIsLeftOut_andKept(String entry) throws NotSettingsException {
        var json = SettingsJson.read("{\"version\": 1, \"servers\": [" + entry + "]}");
        assertThat(json.settings().servers()).isEmpty();
        String text = json.with(json.settings().withServers(List.of(LOCAL)));
        assertThat(SettingsJson.read(text).settings().servers()).containsExactly(LOCAL);
        assertThat(text.replaceAll("\\s", "")).contains(entry.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{}", "{\"mode\": \"socks\"}", "{\"mode\": \"manual\"}",
            "{\"mode\": \"manual\", \"host\": \"\", \"port\": 1}", "{\"mode\": \"manual\", \"host\": \"a\", \"port\": 0}",
            "{\"mode\": \"manual\", \"host\": \"a\", \"port\": 65536}", "{\"mode\": \"manual\", \"host\": \"a\", \"port\": 1.5}",
            "{\"mode\": \"manual\", \"host\": \"a\", \"port\": \"8080\"}"})
    void aProxyThatIsNoneIsAsIfNobodyHadChosen(String proxy) throws NotSettingsException {
        assertThat(SettingsJson.read("{\"version\": 1, \"proxy\": " + proxy + "}").settings()).isEqualTo(Settings.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"proxy\": {\"mode\": \"socks\", \"host\": \"a\"}",
            "\"proxy\": {\"mode\": \"manual\", \"host\": \"a\", \"port\": 1, \"realm\": \"b\"}",
            "\"window\": {\"x\": 0, \"y\": 0, \"width\": 600, \"height\": 400, \"screen\": 2}",
            "\"servers\": [{\"name\": \"A\", \"url\": \"https://a.example\", \"environment\": \"production\", \"colour\": \"red\"}, 7]",
            "\"later\": [\"\\ud83d\", \"\\udead\\ud83d\"]"})
    void whatIsNotChangedStaysAsItStands_withWhatANewerVersionHasInIt(String member) throws Exception {
        var json = SettingsJson.read("{\"version\": 1, " + member + "}");
        String text = json.with(json.settings().withIdleMinutes(5));
        byte[] inFile = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(inFile, StandardCharsets.UTF_8).replaceAll("\\s", "")).containsIgnoringCase(member.replaceAll("\\s", ""));
    }

    @Test
    void ofServersThatSayTheSameEachStaysAsItStands_andANewOneComesBeforeThoseThatCannotBeUsed() throws Exception {
        String entry = "{\"name\":\"Mine\",\"url\":\"http://localhost:2212\",\"environment\":\"local\",\"note\":%d}";
        var json = SettingsJson.read("{\"version\": 1, \"servers\": [7, " + entry.formatted(1) + ", " + entry.formatted(2) + "]}");
        String text = json.with(json.settings().withServers(List.of(LOCAL, LOCAL, PRODUCTION))).replaceAll("\\s", "");
        assertThat(text).contains("[" + entry.formatted(1) + "," + entry.formatted(2) + ",{\"name\":\"Production\"")
                .contains("\"production\"},7]");
    }
}
