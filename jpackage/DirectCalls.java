import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * JavaFX's methods that call the JDK by reflection, for Javas that don't have what they call, with calls in their place. By reflection each is a class
 * or more that the JVM makes at each start, and one of them is called for each character that is laid out.
 */
final class DirectCalls {
    private static final ClassDesc BUFFER = ClassDesc.of("java.nio.ByteBuffer");
    private static final ClassDesc ORDER = ClassDesc.of("java.nio.ByteOrder");
    private static final ClassDesc CHARACTER = ClassDesc.of("java.lang.Character");
    private static final MethodTypeDesc OF_CHARACTER = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_int);
    private static final List<Direct> ALL = List.of(
            // There is no security manager since Java 24 (JEP 486).
            new Direct("com.sun.javafx.SecurityUtil", "checkSecurityManager", ConstantDescs.MTD_void, CodeBuilder::return_),
            new Direct("com.sun.javafx.text.GlyphLayout", "isIdeographic", OF_CHARACTER,
                    code -> code.iload(0).invokestatic(CHARACTER, "isIdeographic", OF_CHARACTER).ireturn()),
            new Direct("com.sun.prism.impl.BufferUtil", "nativeOrder", MethodTypeDesc.of(ConstantDescs.CD_void, BUFFER),
                    code -> code.aload(0).invokestatic(ORDER, "nativeOrder", MethodTypeDesc.of(ORDER))
                            .invokevirtual(BUFFER, "order", MethodTypeDesc.of(BUFFER, ORDER)).pop().return_()));

    private DirectCalls() {
    }

    /** Replaces those that are among these classes, which must have them. */
    static void replace(Path root, List<Path> libraries) throws IOException {
        try (var files = new ClassFiles(root, libraries)) {
            for (Direct each : ALL) {
                Path file = root.resolve(each.type().replace('.', '/') + ClassFiles.SUFFIX);
                if (Files.exists(file)) {
                    ClassModel type = files.read(file);
                    if (type.methods().stream().noneMatch(each::is)) {
                        throw new BuildException(each.type() + " has no method " + each.method() + " any more.");
                    }
                    files.change(file, type, ClassTransform.transformingMethodBodies(each::is, each.transformation()));
                }
            }
        }
    }

    /** A method, and its new code. */
    private record Direct(String type, String method, MethodTypeDesc takes, Consumer<CodeBuilder> body) {
        boolean is(MethodModel candidate) {
            return candidate.methodName().equalsString(method) && candidate.methodTypeSymbol().equals(takes);
        }

        CodeTransform transformation() {
            return new CodeTransform() {
                @Override
                public void accept(CodeBuilder code, CodeElement element) {
                    // Nothing of it is left.
                }

                @Override
                public void atEnd(CodeBuilder code) {
                    body.accept(code);
                }
            };
        }
    }
}
