package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.i18n.Messages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The folder of the log, for whoever wants to look into it.
 *
 * @param directory where it is, or would be
 * @param opener opens a folder in the system's file manager; can't tell whether it did
 */
record LogFolder(Path directory, Consumer<URI> opener, Messages messages) {

    /** Makes the folder if there was nothing to log yet; says whether it is there. Blocking. */
    boolean make() {
        try {
            LogFile.makeDirectory(directory);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Opens the folder if it was {@code made}; the sentence to say, which names the folder in any case: where there is no file manager nobody tells. */
    String open(boolean made) {
        if (made) {
            opener.accept(directory.toUri());
        }
        return messages.format(made ? "logFolder.shown" : "logFolder.missing", directory.toString());
    }
}
