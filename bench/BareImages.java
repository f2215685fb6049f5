import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The bare window in three forms: on the stock JDK, as a runtime image, and as that with an AOT cache. All with the JVM's default options.
 *
 * @param jars the module path for the stock JDK: the window and JavaFX as it comes from Maven
 * @param image the runtime image, with JavaFX as jmods
 * @param cache the AOT cache for that image
 */
record BareImages(List<Path> jars, Path image, Path cache) {
    private static final List<String> MAIN = List.of("--enable-native-access=javafx.graphics", "-m", "bare/bare.Bare");

    /** Makes them in {@code work}, of JavaFX's jars among {@code libraries}. */
    static BareImages make(Path libraries, Path work) throws IOException {
        FileTree.clear(work);
        Path javafx = Files.createDirectories(work.resolve("javafx"));
        try (Stream<Path> files = Files.list(libraries)) {
            for (Path jar : files.filter(file -> file.getFileName().toString().startsWith("javafx-")).toList()) {
                Files.copy(jar, javafx.resolve(jar.getFileName()));
            }
        }
        Path jar = compile(javafx, work);
        Path image = work.resolve("image");
        // JavaFX as it is published; stripped like the viewer's own image, so that the comparison is of windows.
        Tool.jdk("jlink", List.of("--module-path", Modules.path(new Modules(work.resolve("modules")).published(jar, javafx)), "--add-modules", "bare",
                "--strip-java-debug-attributes", "--no-man-pages", "--no-header-files", "--output", image.toString()));
        var jars = new ArrayList<>(FileTree.files(javafx));
        jars.add(jar);
        var made = new BareImages(List.copyOf(jars), image, work.resolve("bare.aot"));
        made.rehearse(work.resolve("rehearsal.log"));
        return made;
    }

    private static Path compile(Path javafx, Path work) {
        Path source = Path.of("bench", "bare");
        Path classes = work.resolve("classes");
        Path jar = work.resolve("bare.jar");
        Tool.jdk("javac", List.of("--module-path", javafx.toString(), "-d", classes.toString(), source.resolve("module-info.java").toString(),
                source.resolve("bare").resolve("Bare.java").toString()));
        Tool.jdk("jar", List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."));
        return jar;
    }

    private void rehearse(Path log) throws IOException {
        Tool.run(command(image.resolve("bin").resolve("java"), List.of("-XX:AOTCacheOutput=" + cache)), Map.of(), log);
        if (!Files.exists(cache)) {
            throw new BuildException("The bare window's rehearsal made no AOT cache: see " + log + ".");
        }
    }

    /** The command for the stock JDK: the one that runs this. */
    List<String> onStockJdk() {
        return command(Path.of(System.getProperty("java.home"), "bin", "java"), List.of("--module-path", Modules.path(jars)));
    }

    /** The command for the image. */
    List<String> inImage() {
        return command(image.resolve("bin").resolve("java"), List.of());
    }

    /** The command for the image with its cache, which the JVM insists on: without it the figures would be another form's. */
    List<String> withCache() {
        return command(image.resolve("bin").resolve("java"), List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"));
    }

    private static List<String> command(Path java, List<String> options) {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(options);
        command.addAll(MAIN);
        return command;
    }
}
