package ca.tetherai.profileviewer.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The message files as they are written, before a {@link Messages} hides what is wrong with them. */
final class MessageFiles {
    private static final Path FOLDER = Path.of("src", "main", "resources", "ca", "tetherai", "profileviewer", "i18n");

    private MessageFiles() {
    }

    /**
     * One language's file.
     *
     * @param texts each key's text
     * @param repeated keys that the file holds more than once
     */
    record MessageFile(Map<String, String> texts, List<String> repeated) {}

    static MessageFile english() {
        return read("messages.properties");
    }

    static MessageFile french() {
        return read("messages_fr.properties");
    }

    private static MessageFile read(String name) {
        var texts = new TreeMap<String, String>();
        var repeated = new ArrayList<String>();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            new Noticing(texts, repeated).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MessageFile(texts, repeated);
    }

    /** Passes on every line, where {@link Properties} keeps the last one of a key. */
    private static final class Noticing extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> texts;
        private final transient List<String> repeated;

        Noticing(Map<String, String> texts, List<String> repeated) {
            this.texts = texts;
            this.repeated = repeated;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (texts.put((String) key, (String) value) != null) {
                repeated.add((String) key);
            }
            return value;
        }
    }
}
