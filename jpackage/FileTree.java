import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the build does with whole directories. */
final class FileTree {
    private FileTree() {
    }

    /** Makes the directory anew, empty. */
    static Path clear(Path directory) throws IOException {
        delete(directory);
        return Files.createDirectories(directory);
    }

    /** Deletes it with all that is in it, if it is there. */
    static void delete(Path directory) throws IOException {
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : all(directory).reversed()) {
                Files.delete(file);
            }
        }
    }

    /** Copies all that is in it, links as links; from within an archive too. */
    static void copy(Path from, Path to) throws IOException {
        for (Path file : all(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Gives all files rights that don't depend on who built them, and one time. What its owner may run, all may. */
    static void settle(Path directory, Instant time) throws IOException {
        for (Path file : all(directory).reversed()) {
            if (!Files.isSymbolicLink(file)) {
                boolean runs = Files.isExecutable(file) && !isLibrary(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                Files.setLastModifiedTime(file, FileTime.from(time));
            }
        }
    }

    // The JDK has some of its libraries marked as programs.
    private static boolean isLibrary(Path file) {
        return file.getFileName().toString().endsWith(".so");
    }

    /** How many bytes its files have. */
    static long size(Path directory) throws IOException {
        long bytes = 0;
        for (Path file : files(directory)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** All files in it, at any depth, in an order that is always the same. */
    static List<Path> files(Path directory) throws IOException {
        return all(directory).stream().filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }

    // What contains something comes before it.
    private static List<Path> all(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
