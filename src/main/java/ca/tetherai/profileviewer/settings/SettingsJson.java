package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.text.SafeText;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Settings as the text of their file: one JSON object. Members that this version doesn't know are kept, and so are named servers that it
 * can't use, so that an older version or a slip of the hand loses nothing.
 */
final class SettingsJson {
    /** The version of the format that this viewer writes. */
    static final int VERSION = 1;

    private static final String VERSION_MEMBER = "version";
    private static final String SERVER = "server";
    private static final String SERVERS = "servers";
    private static final String PROXY = "proxy";
    private static final String AUTHORITY_FILE = "authorityFile";
    private static final String WINDOW = "window";
    private static final String IDLE_MINUTES = "clearAfterIdleMinutes";

    // Thousands of servers fit in; more is not ours, and would only take time and memory at each start.
    private static final long LARGEST = 1024 * 1024;

    private final Map<String, JsonValue> members;

    private SettingsJson(Map<String, JsonValue> members) {
        this.members = members;
    }

    /** No file yet. */
    static SettingsJson empty() {
        return new SettingsJson(Map.of());
    }

    /**
     * Reads a file.
     *
     * @throws NotSettingsException when it is no settings, or those of a newer version
     * @throws IOException when it can't be read
     */
    static SettingsJson readFile(Path file) throws IOException, NotSettingsException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            // Reading a pipe might never end.
            throw new FileSystemException(file.toString(), null, "not a file");
        }
        if (attributes.size() > LARGEST) {
            throw new NotSettingsException(SettingsNotice.Kind.DAMAGED);
        }
        try {
            return read(Files.readString(file));
        } catch (CharacterCodingException _) {
            throw new NotSettingsException(SettingsNotice.Kind.DAMAGED);
        }
    }

    /**
     * Reads a file's text.
     *
     * @throws NotSettingsException when it is no settings, or those of a newer version
     */
    static SettingsJson read(String text) throws NotSettingsException {
        try {
            if (new JsonReader().read(text).root() instanceof JsonValue.Members(var members)) {
                check(members);
                return new SettingsJson(members);
            }
        } catch (JsonSyntaxException _) {
            // As damaged as another kind of JSON.
        }
        throw new NotSettingsException(SettingsNotice.Kind.DAMAGED);
    }

    private static void check(Map<String, JsonValue> members) throws NotSettingsException {
        if (isNewer(members.get(VERSION_MEMBER))) {
            throw new NotSettingsException(SettingsNotice.Kind.NEWER);
        }
        // The first version wrote no version, but always a server.
        boolean ours = (members.isEmpty() || members.containsKey(VERSION_MEMBER) || members.containsKey(SERVER))
                && isAbsentOr(JsonValue.Digits.class, members, VERSION_MEMBER) && isAbsentOr(JsonValue.Text.class, members, SERVER)
                && isAbsentOr(JsonValue.Items.class, members, SERVERS) && isAbsentOr(JsonValue.Members.class, members, PROXY)
                && isAbsentOr(JsonValue.Text.class, members, AUTHORITY_FILE);
        if (!ours) {
            throw new NotSettingsException(SettingsNotice.Kind.DAMAGED);
        }
    }

    private static boolean isNewer(@Nullable JsonValue version) {
        return version instanceof JsonValue.Digits(String literal) && literal.matches("[1-9]\\d*")
                && (literal.length() > 9 || Integer.parseInt(literal) > VERSION);
    }

    private static boolean isAbsentOr(Class<? extends JsonValue> type, Map<String, JsonValue> members, String name) {
        return !members.containsKey(name) || type.isInstance(members.get(name));
    }

    /** What it says. */
    Settings settings() {
        return new Settings(text(SERVER), servers().flatMap(entry -> ServerJson.read(entry).stream()).toList(),
                Optional.ofNullable(members.get(PROXY)).flatMap(ProxyJson::read), text(AUTHORITY_FILE),
                number(IDLE_MINUTES), PreferencesJson.read(members), WindowJson.read(members.get(WINDOW)));
    }

    /**
     * The text of a file with these settings in place of what is there. What they leave as it was stays as it stands, for there may be more in it
     * than this version knows. On one line where line breaks and blanks would make it too large to be read again.
     */
    String with(Settings settings) {
        Settings before = settings();
        var written = new LinkedHashMap<String, JsonValue>();
        written.put(VERSION_MEMBER, new JsonValue.Digits(Integer.toString(VERSION)));
        written.putAll(members);
        put(written, SERVER, settings.server().map(JsonValue.Text::new));
        if (!settings.servers().equals(before.servers())) {
            List<JsonValue> entries = entries(settings.servers());
            put(written, SERVERS, entries.isEmpty() ? Optional.empty() : Optional.of(new JsonValue.Items(entries)));
        }
        if (!settings.proxy().equals(before.proxy())) {
            put(written, PROXY, settings.proxy().map(ProxyJson::write));
        }
        put(written, AUTHORITY_FILE, settings.authorityFile().map(JsonValue.Text::new));
        settings.idleMinutes().ifPresent(minutes -> written.put(IDLE_MINUTES, new JsonValue.Digits(minutes.toString())));
        PreferencesJson.write(written, settings.preferences());
        if (!settings.window().equals(before.window())) {
            settings.window().ifPresent(place -> written.put(WINDOW, WindowJson.write(place)));
        }
        var whole = new JsonValue.Members(written);
        String text = escaped(new JsonWriter().pretty(whole));
        return fits(text) ? text : escaped(new JsonWriter().compact(whole));
    }

    /** Whether a file of this text is small enough to be read. */
    static boolean fits(String text) {
        return text.length() <= LARGEST && text.getBytes(StandardCharsets.UTF_8).length <= LARGEST;
    }

    // No file in UTF-8 holds a lone surrogate, but its escape.
    private static String escaped(String json) {
        return SafeText.json(json) + "\n";
    }

    // Those that stay do so as they stand, and so do those that can't be used.
    private List<JsonValue> entries(List<NamedServer> named) {
        var standing = new HashMap<NamedServer, Deque<JsonValue>>();
        servers().forEach(
                entry -> ServerJson.read(entry).ifPresent(server -> standing.computeIfAbsent(server, _ -> new ArrayDeque<>()).add(entry)));
        Stream<JsonValue> kept = named.stream()
                .map(server -> Optional.ofNullable(standing.get(server))
                        .flatMap(same -> Optional.ofNullable(same.poll()))
                        .orElseGet(() -> ServerJson.write(server)));
        return Stream.concat(kept, servers().filter(entry -> ServerJson.read(entry).isEmpty())).toList();
    }

    private Stream<JsonValue> servers() {
        return members.get(SERVERS) instanceof JsonValue.Items(var items) ? items.stream() : Stream.empty();
    }

    private Optional<String> text(String name) {
        return members.get(name) instanceof JsonValue.Text(String text) ? Optional.of(text) : Optional.empty();
    }

    private Optional<Integer> number(String name) {
        return members.get(name) instanceof JsonValue.Digits(String literal) && literal.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(literal))
                : Optional.empty();
    }

    private static void put(Map<String, JsonValue> members, String name, Optional<? extends JsonValue> value) {
        value.ifPresentOrElse(present -> members.put(name, present), () -> members.remove(name));
    }
}
