import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
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
            if (file.toString().endsWith(ClassFiles.SUFFIX) && major(Files.readAllBytes(file)) < OLD) {
                old.add(file.toString());
            }
        }
        return old;
    }

    private static int major(byte[] file) {
        return ByteBuffer.wrap(file).getShort(MAJOR);
    }

    private static void renew(Path root, List<String> old) throws IOException {
        // Passed on as it is, the code of a method would be copied without a map.
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(NEW, 0);
            } else {
                builder.with(element);
            }
        };
        ClassTransform renewed = version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL));
        try (var files = new ClassFiles(root, List.of())) {
            for (String name : old) {
                Path file = root.resolve(name);
                files.change(file, files.read(file), renewed);
            }
        }
    }
}
