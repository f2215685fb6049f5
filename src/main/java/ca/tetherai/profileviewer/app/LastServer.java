package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.settings.Settings;
import ca.tetherai.profileviewer.settings.SettingsFile;

import java.io.IOException;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server that answered last, from one start of the viewer to the next. Blocking. Thread-safe. */
final class LastServer {
    private static final Logger LOG = LoggerFactory.getLogger(LastServer.class);

    private final SettingsFile file;
    private Optional<String> known = Optional.empty();

    LastServer(SettingsFile file) {
        this.file = file;
    }

    synchronized Optional<String> load() {
        known = file.load().settings().server();
        return known;
    }

    /** Where it can't be written, the viewer works on, and asks for a server at the next start. */
    synchronized void remember(ServerAddress server) {
        Optional<String> asked = Optional.of(server.toString());
        if (!asked.equals(known)) {
            known = asked;
            try {
                file.save(new Settings(asked));
            } catch (IOException e) {
                LOG.warn("The settings can't be written: {}", e.getClass().getName());
            }
        }
    }
}
