package ca.tetherai.profileviewer.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only the user may read, where the file system knows of owners; elsewhere they take after their directory. */
public final class PrivateFiles {
    private static final String TEMPORARY = ".tmp";
    // Linux follows no more.
    private static final int MOST_LINKS = 40;

    private PrivateFiles() {
    }

    /**
     * Puts a text in place of a file, in one step, and makes the directories that are missing. One that is there already keeps its rights:
     * it may be the user's own choice. Where the file is a symbolic link, it stays one, as those do that it leads to, and the file at their end is
     * replaced.
     *
     * @throws IOException when that fails; the file is then as it was
     */
    public static void replace(Path file, String text) throws IOException {
        makeDirectoryOf(target(file));
        replaceInDirectory(file, text);
    }

    /**
     * The same in a directory that must be there: where somebody chose a place on a disk that is gone by now, nothing is to appear under its name.
     *
     * @throws IOException when that fails; the file is then as it was, and nothing else is left behind
     */
    public static void replaceInDirectory(Path file, String text) throws IOException {
        Path target = target(file);
        Path fresh = Files.createTempFile(directory(target), file.getFileName().toString(), TEMPORARY, rights(target, "rw-------"));
        try {
            try (var out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                for (var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)); bytes.hasRemaining();) {
                    out.write(bytes);
                }
                // Before the move: after a crash of the machine the name must not lead to an empty file.
                out.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Opens a file for writing, and makes it and its directories if they are missing. */
    public static FileChannel open(Path file) throws IOException {
        makeDirectoryOf(file);
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), rights(file, "rw-------"));
    }

    /** Deletes what a process left behind that died while it was replacing this file. Only for whoever knows that nobody is doing so now. */
    public static void deleteLeftOvers(Path file) throws IOException {
        Path target = target(file);
        try (var left = Files.newDirectoryStream(directory(target), file.getFileName() + "*" + TEMPORARY)) {
            for (Path temporary : left) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    // Not normalized: what ".." leads to is the system's matter where a directory is itself a link.
    private static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = directory(target).resolve(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** The directory that a file is or will be in. */
    public static Path directory(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        return directory == null ? file.getRoot() : directory;
    }

    private static void makeDirectoryOf(Path file) throws IOException {
        Files.createDirectories(directory(file), rights(file, "rwx------"));
    }

    private static FileAttribute<?>[] rights(Path file, String rights) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
