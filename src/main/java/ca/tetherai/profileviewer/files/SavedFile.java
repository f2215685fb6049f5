package ca.tetherai.profileviewer.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes a text into a file that a person chose. */
public final class SavedFile {
    private SavedFile() {
    }

    /**
     * Writes the text whole or not at all, in UTF-8, for its owner alone where the file system knows of owners. A file that was there is replaced
     * in one step; where that fails, it is as it was, and nothing else is left behind. Blocking.
     *
     * @return why it failed; empty when it is written
     */
    public static Optional<SaveProblem> write(Path file, String text) {
        try {
            PrivateFiles.replaceInDirectory(file, text);
            return Optional.empty();
        } catch (AccessDeniedException _) {
            return Optional.of(SaveProblem.NOT_ALLOWED);
        } catch (NoSuchFileException | NotDirectoryException _) {
            return Optional.of(SaveProblem.NO_SUCH_PLACE);
        } catch (IOException _) {
            return Optional.of(problem(PrivateFiles.directory(file), text.getBytes(StandardCharsets.UTF_8).length));
        }
    }

    // What the exception says is in the system's words and language, so the disk is asked.
    private static SaveProblem problem(Path directory, long bytes) {
        try {
            FileStore disk = Files.getFileStore(directory);
            if (disk.isReadOnly()) {
                return SaveProblem.READ_ONLY;
            }
            return disk.getUsableSpace() < bytes ? SaveProblem.DISK_FULL : SaveProblem.OTHER;
        } catch (IOException _) {
            return SaveProblem.OTHER;
        }
    }
}
