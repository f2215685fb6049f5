package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that {@link Settings} live in: {@value #NAME}, one JSON object. Members that this version doesn't know are kept, so that a newer
 * version's settings survive an older one. Blocking; for one thread at a time.
 */
public final class SettingsFile {
    /** The file's name. */
    public static final String NAME = "settings.json";

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final String SERVER = "server";

    private final Path file;

    /** The settings in a directory, which need not exist yet. */
    public SettingsFile(Path directory) {
        file = directory.resolve(NAME);
    }

    /** What loading came to. */
    public sealed interface Loaded {
        /** The settings to go on with. */
        Settings settings();

        /** The file's settings, or the defaults where there is no file yet. */
        record Read(Settings settings) implements Loaded {}

        /**
         * The file was damaged, or no settings at all. It is kept under another name, and the defaults count.
         *
         * @param asideAs where it lies now
         */
        record Damaged(Settings settings, Path asideAs) implements Loaded {}

        /** The file can't be read, or can't be set aside. It is where it was, and the defaults count. */
        record Unreadable(Settings settings) implements Loaded {}
    }

    /** The settings. Never throws: whatever is wrong with the file, the viewer starts, and can say so. */
    public Loaded load() {
        try {
            return loadOrSetAside();
        } catch (IOException e) {
            LOG.warn("can't read the settings, or can't set damaged ones aside: {}", e.getClass().getSimpleName());
            return new Loaded.Unreadable(Settings.defaults());
        }
    }

    /**
     * Saves the settings, in one step: a reader sees the old ones or the new ones. Only the user may read the file, where the file system
     * knows of owners.
     *
     * @throws IOException when that fails; the old file is then as it was
     */
    public void save(Settings settings) throws IOException {
        var members = new LinkedHashMap<String, JsonValue>();
        try {
            members.putAll(members());
        } catch (NotSettingsException _) {
            setAside();
        }
        settings.server().ifPresentOrElse(server -> members.put(SERVER, new JsonValue.Text(server)), () -> members.remove(SERVER));
        PrivateFiles.replace(file, new JsonWriter().pretty(new JsonValue.Members(members)) + "\n");
    }

    private Loaded loadOrSetAside() throws IOException {
        try {
            return new Loaded.Read(settings(members()));
        } catch (NotSettingsException _) {
            return new Loaded.Damaged(Settings.defaults(), setAside());
        }
    }

    private Map<String, JsonValue> members() throws IOException, NotSettingsException {
        try {
            if (new JsonReader().read(Files.readString(file)).root() instanceof JsonValue.Members(var members) && areSettings(members)) {
                return members;
            }
            throw new NotSettingsException();
        } catch (NoSuchFileException _) {
            return Map.of();
        } catch (JsonSyntaxException | CharacterCodingException _) {
            throw new NotSettingsException();
        }
    }

    private static boolean areSettings(Map<String, JsonValue> members) {
        return members.getOrDefault(SERVER, new JsonValue.Text("")) instanceof JsonValue.Text;
    }

    private static Settings settings(Map<String, JsonValue> members) {
        return new Settings(members.get(SERVER) instanceof JsonValue.Text(String server) ? Optional.of(server) : Optional.empty());
    }

    private Path setAside() throws IOException {
        for (int number = 1;; number++) {
            Path aside = file.resolveSibling(NAME + ".damaged-" + number);
            try {
                Files.move(file, aside);
                LOG.warn("the settings were damaged, and are kept as {}", aside.getFileName());
                return aside;
            } catch (FileAlreadyExistsException _) {
                LOG.debug("{} is there already", aside.getFileName());
            }
        }
    }

    /** The file holds something else. */
    private static final class NotSettingsException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
