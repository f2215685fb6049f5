import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes class files. The maps of changed code (JVMS 4.7.4) are made anew; they name what two types have in common, so the libraries have to be at hand
 * while it works.
 */
final class ClassFiles implements AutoCloseable {
    static final String SUFFIX = ".class";

    private final List<FileSystem> libraries = new ArrayList<>();
    private final ClassFile format;

    /**
     * Opens the libraries.
     *
     * @param root where the classes are that are changed
     * @param jars what they refer to, beside each other and the JDK
     */
    ClassFiles(Path root, List<Path> jars) throws IOException {
        var roots = new ArrayList<>(List.of(root));
        for (Path jar : jars) {
            libraries.add(FileSystems.newFileSystem(jar));
            roots.add(libraries.getLast().getPath("/"));
        }
        ClassHierarchyResolver known = ClassHierarchyResolver.ofResourceParsing((ClassDesc type) -> open(roots, type));
        format = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS,
                ClassHierarchyResolverOption.of(known.orElse(ClassHierarchyResolver.defaultResolver()).cached()));
    }

    private static InputStream open(List<Path> roots, ClassDesc type) {
        String name = type.descriptorString();
        for (Path root : roots) {
            Path file = root.resolve(name.substring(1, name.length() - 1) + SUFFIX);
            if (Files.exists(file)) {
                try {
                    return Files.newInputStream(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return null;
    }

    /** Reads one. */
    ClassModel read(Path file) throws IOException {
        return format.parse(Files.readAllBytes(file));
    }

    /** Replaces it by what the transformation makes of it, if the JVM will take that; else the build ends. */
    void change(Path file, ClassModel type, ClassTransform transformation) throws IOException {
        byte[] changed = format.transformClass(type, transformation);
        List<VerifyError> errors = format.verify(changed);
        if (!errors.isEmpty()) {
            throw new BuildException(file + " can't be rewritten: " + errors.getFirst().getMessage());
        }
        Files.write(file, changed);
    }

    @Override
    public void close() throws IOException {
        for (FileSystem library : libraries) {
            library.close();
        }
    }
}
