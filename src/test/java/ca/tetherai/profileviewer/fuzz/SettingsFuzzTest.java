package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.settings.Settings;
import ca.tetherai.profileviewer.settings.SettingsFile;
import ca.tetherai.profileviewer.settings.SettingsNotice;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as the settings' file. */
class SettingsFuzzTest {
    // What this version writes at the top; all else there is not its own.
    private static final Set<String> OURS = Set.of("version", "server", "servers", "proxy", "authorityFile", "window",
            "clearAfterIdleMinutes",
            "language", "theme", "highContrast", "textSizePercent", "connectTimeoutSeconds", "answerTimeoutSeconds", "copyPersonalData",
            "logLevel");
    private static final int OTHER_IDLE_MINUTES = 7;

    static Stream<byte[]> seeds() {
        return Stream.of("", "{}", "{\"version\": 1}", "{\"version\": 2, \"server\": 5}", "{\"server\": \"https://api.example\"}", """
                {"version": 1, "server": "https://api.acme.example/base", "clearAfterIdleMinutes": 30,
                 "servers": [{"name": "Acme", "url": "https://api.acme.example", "environment": "production", "note": "of a newer version"},
                   {"name": "", "url": "ftp://x", "environment": "moon"}, 7],
                 "proxy": {"mode": "manual", "host": "proxy.acme.example", "port": 3128, "realm": "x"}, "authorityFile": "company.pem",
                 "language": "fr", "theme": "dark", "highContrast": true, "textSizePercent": 120, "connectTimeoutSeconds": 5,
                 "answerTimeoutSeconds": 60, "copyPersonalData": false, "logLevel": "debug",
                 "window": {"x": -5, "y": 10, "width": 800, "height": 600, "maximized": true, "screen": 2},
                 "later": {"a": [1.50, -0, 1e999, "\\ud83d\\ude00 \\ud800", null, true]}}
                """, "{\"version\": 1, \"proxy\": {\"mode\": \"none\"}, \"theme\": \"sepia\", \"textSizePercent\": 9999}",
                "{\"version\": 1, \"server\": \"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NGVlOWE4YjFlN2YyYTAwIn0.c2lnbmF0dXJlLW9mLXRoaXM\"}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void whateverTheFileHolds_itIsReadOrSetAside_andNothingOfItIsLost(byte[] bytes) throws IOException, JsonSyntaxException {
        Path directory = Files.createTempDirectory("settings");
        try {
            Path file = Files.write(directory.resolve(SettingsFile.NAME), bytes);
            SettingsFile.Loaded loaded = new SettingsFile(directory).load();
            if (loaded.notice().isPresent()) {
                isSetAside(loaded, file, bytes);
            } else {
                isKept(loaded.settings(), file, bytes);
            }
            isWrittenAndReadAgain(loaded.settings(), directory.resolve("other"));
        } finally {
            delete(directory);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void isSetAside(SettingsFile.Loaded loaded, Path file, byte[] bytes) throws IOException {
        SettingsNotice notice = loaded.notice().orElseThrow();
        assertThat(notice.kind()).isIn(SettingsNotice.Kind.DAMAGED, SettingsNotice.Kind.NEWER);
        assertThat(Files.readAllBytes(notice.file())).isEqualTo(bytes);
        assertThat(file).doesNotExist();
        assertThat(loaded.settings()).isEqualTo(Settings.defaults());
    }

    private static void isKept(Settings settings, Path file, byte[] bytes) throws IOException, JsonSyntaxException {
        var kept = new SettingsFile(Objects.requireNonNull(file.getParent()));
        assertThat(kept.load()).isEqualTo(new SettingsFile.Loaded(settings, Optional.empty()));
        kept.update(before -> before);
        assertThat(Files.readAllBytes(file)).as("nothing was changed").isEqualTo(bytes);
        Map<String, JsonValue> before = members(file);

        Settings changed = kept.update(now -> now.withIdleMinutes(OTHER_IDLE_MINUTES)).settings();
        assertThat(changed).isEqualTo(settings.withIdleMinutes(OTHER_IDLE_MINUTES));
        assertThat(kept.load()).isEqualTo(new SettingsFile.Loaded(changed, Optional.empty()));
        Map<String, JsonValue> after = members(file);
        assertThat(unknown(after)).isEqualTo(unknown(before));
        for (String member : List.of("servers", "proxy", "window")) {
            assertThat(parts(after.get(member))).as(member).containsAll(parts(before.get(member)));
        }
    }

    private static void isWrittenAndReadAgain(Settings settings, Path directory) throws IOException {
        var other = new SettingsFile(directory);
        assertThat(other.update(_ -> settings).settings()).isEqualTo(settings);
        assertThat(other.load()).isEqualTo(new SettingsFile.Loaded(settings, Optional.empty()));
    }

    private static Map<String, JsonValue> members(Path file) throws IOException, JsonSyntaxException {
        return ((JsonValue.Members) new JsonReader().read(Files.readString(file)).root()).members();
    }

    private static Map<String, JsonValue> unknown(Map<String, JsonValue> members) {
        var unknown = new LinkedHashMap<>(members);
        unknown.keySet().removeAll(OURS);
        return unknown;
    }

    // An object's members and a list's items: all of them stay, in whatever order.
    private static List<Object> parts(@Nullable JsonValue value) {
        return switch (value) {
            case JsonValue.Members(var members) -> List.copyOf(members.entrySet());
            case JsonValue.Items(var items) -> List.copyOf(items);
            case null -> List.of();
            case JsonValue.Text _,JsonValue.Digits _,JsonValue.Bool _,JsonValue.Null _ -> List.of();
        };
    }
}
