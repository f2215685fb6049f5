import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns jars into what jlink takes. JavaFX's have their native libraries inside and unpack them into the user's home at the first start: as jmods
 * (JEP 261) they have them in a section of its own, which jlink puts beside the JDK's. A jar without a descriptor gets the one that jdeps derives.
 */
final class Modules {
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib)");

    private final Path work;

    Modules(Path work) {
        this.work = work;
    }

    /** The modules of the viewer's jar, which is the first, and of its libraries; of JavaFX those of this system. All as they start quickest. */
    List<Path> of(Path jar, Path libraries) throws IOException {
        Files.createDirectories(work);
        List<Path> all = FileTree.files(libraries);
        Path viewer = StyleSheets.added(jar, all, work.resolve(jar.getFileName()));
        try (FileSystem inside = FileSystems.newFileSystem(viewer)) {
            Path root = inside.getPath("/");
            quicken(root, all);
            TextClasses.replace(root);
        }
        return all(viewer, all, true);
    }

    /** The same with all classes as they were published. */
    List<Path> published(Path jar, Path libraries) throws IOException {
        Files.createDirectories(work);
        return all(jar, FileTree.files(libraries), false);
    }

    private List<Path> all(Path jar, List<Path> libraries, boolean quickened) throws IOException {
        var modules = new ArrayList<>(List.of(jar));
        for (Path library : libraries) {
            if (!isEmpty(library)) {
                modules.add(quickened && isJavaFx(library) ? linkable(quickened(library, libraries)) : linkable(library));
            }
        }
        return modules;
    }

    private static boolean isJavaFx(Path library) {
        return descriptor(library).descriptor().name().startsWith("javafx.");
    }

    private Path quickened(Path library, List<Path> libraries) throws IOException {
        Path copy = Files.createDirectories(work.resolve("quickened")).resolve(library.getFileName());
        Files.copy(library, copy);
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            Path root = inside.getPath("/");
            quicken(root, libraries);
            if (descriptor(library).descriptor().name().equals(PlainSubscriptions.MODULE)) {
                PlainSubscriptions.add(root);
            }
        }
        return copy;
    }

    private static void quicken(Path root, List<Path> libraries) throws IOException {
        PlainCalls.replace(root, libraries);
        PlainSubscriptions.replace(root, libraries);
        DirectCalls.replace(root, libraries);
    }

    // Beside the jar for each system, OpenJFX has one without content for all.
    private static boolean isEmpty(Path library) throws IOException {
        return entries(library, path -> path.toString().endsWith(".class") || path.toString().endsWith(".properties")).isEmpty();
    }

    private Path linkable(Path library) throws IOException {
        if (!entries(library, path -> NATIVE.matcher(path.toString()).matches()).isEmpty()) {
            return jmod(library);
        }
        var descriptor = descriptor(library).descriptor();
        return descriptor.isAutomatic() ? described(library) : OldClasses.renewed(library, work.resolve(descriptor.name() + ".jar"));
    }

    private static ModuleReference descriptor(Path library) {
        return ModuleFinder.of(library).findAll().stream().findFirst()
                .orElseThrow(() -> new BuildException(library.getFileName() + " is no module."));
    }

    private Path jmod(Path library) throws IOException {
        String name = descriptor(library).descriptor().name();
        Path classes = work.resolve(name + ".classes");
        Path natives = work.resolve(name + ".natives");
        unpack(library, classes);
        Files.createDirectories(natives);
        for (Path file : FileTree.files(classes)) {
            if (NATIVE.matcher(file.toString()).matches()) {
                Files.move(file, natives.resolve(file.getFileName()));
            }
        }
        Path jmod = work.resolve(name + ".jmod");
        Tool.jdk("jmod", List.of("create", "--class-path", classes.toString(), "--libs", natives.toString(), jmod.toString()));
        return jmod;
    }

    private Path described(Path library) throws IOException {
        String name = descriptor(library).descriptor().name();
        Path classes = work.resolve(name + ".classes");
        Path sources = work.resolve(name + ".descriptor");
        unpack(library, classes);
        Tool.jdk("jdeps", List.of("--ignore-missing-deps", "--generate-module-info", sources.toString(), library.toString()));
        Tool.jdk("javac", List.of("-d", classes.toString(), "--patch-module", name + "=" + classes,
                sources.resolve(name).resolve("module-info.java").toString()));
        Path jar = work.resolve(name + ".jar");
        Tool.jdk("jar", List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."));
        return jar;
    }

    private static void unpack(Path library, Path directory) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(library)) {
            FileTree.copy(inside.getPath("/"), directory);
        }
    }

    private static List<Path> entries(Path library, Predicate<Path> wanted) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(library); Stream<Path> files = Files.walk(inside.getPath("/"))) {
            return files.filter(wanted).toList();
        }
    }

    /** Joined as the module path of a tool. */
    static String path(List<Path> modules) {
        return String.join(File.pathSeparator, modules.stream().map(Path::toString).toList());
    }
}
