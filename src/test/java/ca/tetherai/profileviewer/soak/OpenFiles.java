package ca.tetherai.profileviewer.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What this process has open, by {@code /proc} (proc(5)); nothing where the system has none.
 *
 * @param links what each descriptor leads to
 * @param connections the lines of TCP sockets that are this process's
 */
record OpenFiles(List<String> links, List<String[]> connections) {
    private static final Path SELF = Path.of("/proc/self");
    private static final int STATE = 3;
    private static final int INODE = 9;

    /** As it is now. */
    static OpenFiles now() {
        if (!Files.isDirectory(SELF)) {
            return new OpenFiles(List.of(), List.of());
        }
        try (Stream<Path> descriptors = Files.list(SELF.resolve("fd"))) {
            List<String> links = descriptors.map(OpenFiles::target).filter(target -> !target.isEmpty()).toList();
            Set<String> sockets = links.stream()
                    .filter(link -> link.startsWith("socket:"))
                    .map(link -> link.replaceAll("\\D", ""))
                    .collect(Collectors.toSet());
            List<String[]> connections = Stream.of("tcp", "tcp6")
                    .flatMap(table -> lines(SELF.resolve("net").resolve(table)).stream().skip(1))
                    .map(line -> line.strip().split("\\s+"))
                    .filter(fields -> sockets.contains(fields[INODE]))
                    .toList();
            return new OpenFiles(links, connections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many TCP sockets are in a state: 01 established, 08 closed by the other side and not by this, 0A listening. */
    long inState(String state) {
        return connections.stream().filter(fields -> fields[STATE].equals(state)).count();
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException _) {
            // Closed meanwhile, as the one by which this directory is read.
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
