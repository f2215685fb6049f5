import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Replaces calls for which a JVM makes classes as it comes to them by calls of methods that lie in the class itself: those of each {@code switch}
 * over patterns ({@link PlainSwitch}), and equals, hashCode and toString of each record ({@link PlainRecord}). Of such classes JDK 25's AOT cache
 * keeps those of lambdas and of joined texts only (JEP 483), so that the others would be made at each start, by parts of the JDK that nothing
 * else asks for. What the calls answer stays the same, and a call that is not quite as expected stays as it is. {@code PlainCallsTest} compares
 * all answers with the JDK's own, and fails where a call is left.
 */
final class PlainCalls {
    private static final int FLAGS = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private final ClassModel type;
    /** By the place of the call in the class's constants: equal calls have one place, and one method. In the order of the code, for builds to be alike. */
    private final Map<Integer, Plain> plain = new LinkedHashMap<>();

    private PlainCalls(ClassModel type) {
        this.type = type;
        type.methods().forEach(method -> method.code().ifPresent(code -> code.forEach(this::find)));
    }

    /** Replaces them in all classes; what they refer to beside each other is in the libraries. */
    static void replace(Path root, List<Path> libraries) throws IOException {
        try (var files = new ClassFiles(root, libraries)) {
            for (Path file : FileTree.files(root)) {
                if (file.toString().endsWith(ClassFiles.SUFFIX)) {
                    var calls = new PlainCalls(files.read(file));
                    if (!calls.plain.isEmpty()) {
                        files.change(file, calls.type, calls.transformation());
                    }
                }
            }
        }
    }

    private void find(CodeElement element) {
        if (element instanceof InvokeDynamicInstruction call && !plain.containsKey(call.invokedynamic().index())) {
            DynamicCallSiteDesc site = call.invokedynamic().asSymbol();
            String name = "plain$" + site.invocationName() + "$" + plain.size();
            PlainSwitch.of(site).or(() -> PlainRecord.of(site, type.thisClass().asSymbol(), simpleName()))
                    .ifPresent(body -> plain.put(call.invokedynamic().index(), new Plain(name, call.invokedynamic(), body)));
        }
    }

    /** As {@link Class#getSimpleName} has it. */
    private String simpleName() {
        return type.findAttribute(Attributes.innerClasses()).stream().flatMap(all -> all.classes().stream())
                .filter(each -> each.innerClass().asInternalName().equals(type.thisClass().asInternalName()))
                .flatMap(each -> each.innerName().stream())
                .map(Utf8Entry::stringValue)
                .findFirst()
                .orElse(type.thisClass().asSymbol().displayName());
    }

    private ClassTransform transformation() {
        CodeTransform calls = (code, element) -> replacement(element).ifPresentOrElse(method -> method.call(code, type), () -> code.with(element));
        return ClassTransform.transformingMethodBodies(this::isConcerned, calls)
                .andThen(ClassTransform.endHandler(builder -> plain.values()
                        .forEach(method -> builder.withMethodBody(method.name(), method.entry().typeSymbol(), FLAGS, method.body()))));
    }

    // The code of the others is copied as it is.
    private boolean isConcerned(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream()).anyMatch(element -> replacement(element).isPresent());
    }

    private Optional<Plain> replacement(CodeElement element) {
        return element instanceof InvokeDynamicInstruction call ? Optional.ofNullable(plain.get(call.invokedynamic().index())) : Optional.empty();
    }

    /**
     * A method that takes the place of calls.
     *
     * @param entry the calls, with what they take and answer
     */
    private record Plain(String name, InvokeDynamicEntry entry, Consumer<CodeBuilder> body) {
        void call(CodeBuilder code, ClassModel type) {
            boolean isInterface = type.flags().has(AccessFlag.INTERFACE);
            code.invokestatic(type.thisClass().asSymbol(), name, entry.typeSymbol(), isInterface);
        }
    }
}
