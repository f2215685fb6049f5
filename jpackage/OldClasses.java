import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings class files from before Java 7 up to Java 8. They have no stack maps (JVMS 4.7.4), so the JVM finds out at each start what those would tell it,
 * and its AOT cache takes none from before Java 6. What they do stays the same: the version is the last one that adds no checks but those of the maps.
 */
final class OldClasses {
    private static final int OLD = ClassFile.JAVA_7_VERSION;
    private static final int NEW = ClassFile.JAVA_8_VERSION;
    // Past the magic number and the minor version (JVMS 4.1).
    private static final int MAJOR = 6;

    private OldClasses() {
    }

    /** The jar itself where it has no such classes, else a copy without them at the given place. */
    static Path renewed(Path library, Path copy) throws IOException {
        List<String> old;
        try (FileSystem inside = FileSystems.newFileSystem(library)) {
            old = old(inside.getPath("/"));
        }
        if (old.isEmpty()) {
            return library;
        }
        Files.copy(library, copy);
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            renew(inside.getPath("/"), old);
        }
        return copy;
    }

    private static List<String> old(Path root) throws IOException {
        var old = new ArrayList<String>();
        for (Path file : FileTree.files(root)) {
            if (file.toString().endsWith(".class") && major(Files.readAllBytes(file)) < OLD) {
                old.add(file.toString());
            }
        }
        return old;
    }

    private static int major(byte[] file) {
        return ByteBuffer.wrap(file).getShort(MAJOR);
    }

    private static void renew(Path root, List<String> old) throws IOException {
        // A map names what two types have in common; they are of the library or of the JDK.
        ClassHierarchyResolver library = ClassHierarchyResolver.ofResourceParsing((ClassDesc type) -> open(root, type));
        var format = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS,
                ClassHierarchyResolverOption.of(library.orElse(ClassHierarchyResolver.defaultResolver())));
        for (String name : old) {
            Path file = root.resolve(name);
            Files.write(file, renewed(format, Files.readAllBytes(file), name));
        }
    }

    private static InputStream open(Path root, ClassDesc type) {
        String name = type.descriptorString();
        Path file = root.resolve(name.substring(1, name.length() - 1) + ".class");
        try {
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] renewed(ClassFile format, byte[] file, String name) {
        // Passed on as it is, the code of a method would be copied without a map.
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(NEW, 0);
            } else {
                builder.with(element);
            }
        };
        byte[] renewed = format.transformClass(format.parse(file), version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
        List<VerifyError> errors = format.verify(renewed);
        if (!errors.isEmpty()) {
            throw new BuildException(name + " can't be brought up to date: " + errors.getFirst().getMessage());
        }
        return renewed;
    }
}
