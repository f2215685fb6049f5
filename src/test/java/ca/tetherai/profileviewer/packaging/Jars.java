package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jars and directories of classes, for the packaging program to change. */
final class Jars {
    private Jars() {
    }

    /** Compiles samples. */
    static void compile(Path sources, Path classes, List<Path> libraries) throws Exception {
        var arguments = new ArrayList<>(List.of("-d", classes.toString(), "-cp", path(libraries)));
        files(sources).forEach(file -> arguments.add(file.toString()));
        int status = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments.toArray(String[]::new));
        assertThat(status).as("the compiler’s status").isZero();
    }

    private static String path(List<Path> libraries) {
        return libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** All files by name, of a jar or a directory. */
    static Map<String, byte[]> read(Path place) throws Exception {
        if (Files.isDirectory(place)) {
            return readIn(place);
        }
        try (FileSystem inside = FileSystems.newFileSystem(place)) {
            return readIn(inside.getPath("/"));
        }
    }

    private static Map<String, byte[]> readIn(Path root) throws Exception {
        var read = new TreeMap<String, byte[]>();
        for (Path file : files(root)) {
            read.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return read;
    }

    private static List<Path> files(Path root) throws Exception {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Makes a jar of files. */
    static Path written(Map<String, byte[]> files, Path jar) throws Exception {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return jar;
    }

    /** Changes what is in a jar. */
    static void change(Path jar, Change change) throws Throwable {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            change.make(inside.getPath("/"));
        }
    }

    /** All jars that these tests have. */
    static List<Path> libraries() {
        return Stream.of("java.class.path", "jdk.module.path")
                .flatMap(property -> Stream.of(System.getProperty(property, "").split(File.pathSeparator)))
                .filter(path -> path.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    /** The one of a part of JavaFX. */
    static Path javafx(String part) {
        // Beside the jar for each system, OpenJFX has one without content for all.
        return libraries().stream()
                .filter(path -> String.valueOf(path.getFileName()).startsWith("javafx-" + part + "-"))
                .max(Comparator.comparingLong(path -> path.toFile().length()))
                .orElseThrow();
    }

    /** What is done in a jar that is open. */
    @FunctionalInterface
    interface Change {
        /** Does it. */
        void make(Path root) throws Throwable;
    }
}
