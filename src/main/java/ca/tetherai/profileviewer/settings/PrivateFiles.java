package ca.tetherai.profileviewer.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only the user may read, where the file system knows of owners; elsewhere they take after their directory. */
final class PrivateFiles {
    private PrivateFiles() {
    }

    /**
     * Puts a text in place of a file, in one step, and makes the directories that are missing. One that is there already keeps its rights:
     * it may be the user's own choice.
     *
     * @throws IOException when that fails; the file is then as it was
     */
    static void replace(Path file, String text) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(directory, rights(posix, "rwx------"));
        Path fresh = Files.createTempFile(directory, file.getFileName().toString(), ".tmp", rights(posix, "rw-------"));
        try {
            try (var out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                for (var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)); bytes.hasRemaining();) {
                    out.write(bytes);
                }
                // Before the move: after a crash of the machine the name must not lead to an empty file.
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static FileAttribute<?>[] rights(boolean posix, String rights) {
        return posix
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
