import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Looks whether what is left out of the image was there to be left out, and whether nothing that stays refers to it: the next JDK or JavaFX may differ. */
final class LeftOutCheck {
    private static final String CLASS = ".class";
    // JavaFX's own way to AWT: to print, to paint without a pipeline of its own, and to read images in formats that it doesn't know. Nothing calls it.
    private static final List<String> EXCUSED = List.of("com/sun/prism/j2d/", "com/sun/javafx/iio/java2d/");

    private LeftOutCheck() {
    }

    /** Before the image is linked: whether each pattern for resources matches something. */
    static void patterns(List<Path> libraries) throws IOException {
        Set<String> all = new HashSet<>();
        for (Path library : libraries) {
            all.addAll(LibraryFiles.of(library));
        }
        for (String pattern : LeftOut.RESOURCES) {
            Predicate<String> matches = LeftOut.matching(pattern);
            if (all.stream().noneMatch(matches) && jdk().noneMatch(matches)) {
                throw new BuildException("Nothing is there to be left out by " + pattern + ": LeftOut.java is out of date.");
            }
        }
    }

    /** Once it is linked. */
    static void image(Path image) throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            if (files.anyMatch(file -> file.getFileName().toString().contains("awt"))) {
                throw new BuildException("jlink has not left out AWT's native libraries: the pattern in LeftOut.java is out of date.");
            }
        }
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", image.toString()))) {
            torn(inside.getPath("/modules"));
        }
    }

    private static void torn(Path modules) throws IOException {
        Set<String> missing = new HashSet<>();
        for (String module : jdkModules()) {
            if (Files.exists(modules.resolve(module))) {
                missing.addAll(classes(JdkModule.named(module).root()));
                missing.removeAll(classes(modules.resolve(module)));
            }
        }
        Set<String> torn = new TreeSet<>();
        for (Path file : FileTree.files(modules)) {
            String name = modules.relativize(file).toString();
            String module = name.substring(0, name.indexOf('/'));
            if (name.endsWith(CLASS) && LeftOut.KEPT.stream().noneMatch(kept -> kept.module().equals(module))
                    && EXCUSED.stream().noneMatch(name.substring(module.length() + 1)::startsWith)) {
                references(file).filter(missing::contains).forEach(other -> torn.add(name + " to " + other));
            }
        }
        if (!torn.isEmpty()) {
            throw new BuildException("LeftOut.java leaves out classes that others refer to: " + String.join(", ", torn));
        }
    }

    // Arrays are written as descriptors, and those of objects contain the class's name.
    private static Stream<String> references(Path file) throws IOException {
        return StreamSupport.stream(ClassFile.of().parse(Files.readAllBytes(file)).constantPool().spliterator(), false)
                .filter(ClassEntry.class::isInstance)
                .map(entry -> ((ClassEntry) entry).asInternalName())
                .map(name -> name.startsWith("[") ? name.replaceAll("^\\[+L?|;$", "") : name);
    }

    private static Set<String> classes(Path module) throws IOException {
        Set<String> names = new HashSet<>();
        for (Path file : FileTree.files(module)) {
            String name = module.relativize(file).toString();
            if (name.endsWith(CLASS)) {
                names.add(name.substring(0, name.length() - CLASS.length()));
            }
        }
        return names;
    }

    private static List<String> jdkModules() {
        return ModuleFinder.ofSystem().findAll().stream().map(module -> module.descriptor().name()).toList();
    }

    private static Stream<String> jdk() {
        return jdkModules().stream().map(JdkModule::named).flatMap(module -> {
            try {
                return module.files().stream().map(file -> "/" + module.name() + "/" + file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
