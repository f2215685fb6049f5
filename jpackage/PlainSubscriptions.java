import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.LambdaMetafactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes each lambda that is one of JavaFX's {@code Subscription}s a {@link Runnable} within an object of one class. JDK 25's AOT cache keeps the classes
 * of lambdas (JEP 483), but not of those whose interface has code to run when it is first used, and {@code Subscription} has: it has a constant. So a
 * dozen classes would be made at each start, by parts of the JDK that nothing else asks for. What a subscription does stays the same.
 */
final class PlainSubscriptions {
    /** JavaFX's module that has the interface, and so the class. */
    static final String MODULE = "javafx.base";
    private static final ClassDesc SUBSCRIPTION = ClassDesc.of("javafx.util.Subscription");
    private static final String UNSUBSCRIBE = "unsubscribe";
    private static final ClassDesc RUNNABLE = ClassDesc.of("java.lang.Runnable");
    private static final String RUN = "run";
    private static final ClassDesc MADE = ClassDesc.of("javafx.util.RunnableSubscription");
    private static final String OF = "of";
    private static final MethodTypeDesc TAKES = MethodTypeDesc.of(ConstantDescs.CD_void, RUNNABLE);
    private static final ClassDesc LAMBDAS = LambdaMetafactory.class.describeConstable().orElseThrow();

    private PlainSubscriptions() {
    }

    /** Adds the class to JavaFX's module that has the interface. */
    static void add(Path root) throws IOException {
        byte[] file = ClassFile.of().build(MADE, type -> type
                .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC)
                .withInterfaceSymbols(SUBSCRIPTION)
                .withField(RUN, RUNNABLE, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL)
                .withMethodBody(ConstantDescs.INIT_NAME, TAKES, ClassFile.ACC_PRIVATE, PlainSubscriptions::construct)
                .withMethodBody(OF, MethodTypeDesc.of(SUBSCRIPTION, RUNNABLE), ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC, PlainSubscriptions::make)
                .withMethodBody(UNSUBSCRIBE, ConstantDescs.MTD_void, ClassFile.ACC_PUBLIC, PlainSubscriptions::run));
        Files.write(root.resolve(MADE.packageName().replace('.', '/')).resolve(MADE.displayName() + ClassFiles.SUFFIX), file);
    }

    private static void construct(CodeBuilder code) {
        code.aload(0).invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                .aload(0).aload(1).putfield(MADE, RUN, RUNNABLE).return_();
    }

    private static void make(CodeBuilder code) {
        code.new_(MADE).dup().aload(0).invokespecial(MADE, ConstantDescs.INIT_NAME, TAKES).areturn();
    }

    private static void run(CodeBuilder code) {
        code.aload(0).getfield(MADE, RUN, RUNNABLE).invokeinterface(RUNNABLE, RUN, ConstantDescs.MTD_void).return_();
    }

    /** Replaces them in all classes; what they refer to beside each other is in the libraries. */
    static void replace(Path root, List<Path> libraries) throws IOException {
        try (var files = new ClassFiles(root, libraries)) {
            for (Path file : FileTree.files(root)) {
                if (file.toString().endsWith(ClassFiles.SUFFIX)) {
                    ClassModel type = files.read(file);
                    if (type.methods().stream().flatMap(method -> method.code().stream()).anyMatch(PlainSubscriptions::isConcerned)) {
                        files.change(file, type, ClassTransform.transformingMethodBodies(
                                method -> method.code().stream().anyMatch(PlainSubscriptions::isConcerned), PlainSubscriptions::replace));
                    }
                }
            }
        }
    }

    private static boolean isConcerned(CodeModel code) {
        return code.elementStream().anyMatch(PlainSubscriptions::isSubscription);
    }

    private static boolean isSubscription(CodeElement element) {
        if (!(element instanceof InvokeDynamicInstruction call) || !call.typeSymbol().returnType().equals(SUBSCRIPTION)) {
            return false;
        }
        var maker = call.bootstrapMethod();
        return maker.owner().equals(LAMBDAS) && maker.methodName().equals("metafactory");
    }

    private static void replace(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction call && isSubscription(call)) {
            DynamicCallSiteDesc site = call.invokedynamic().asSymbol();
            // The interface is initialised first wherever one begins: two threads that began at different ends would wait for each other for ever.
            code.getstatic(SUBSCRIPTION, "EMPTY", SUBSCRIPTION).pop()
                    .invokedynamic(DynamicCallSiteDesc.of(call.bootstrapMethod(), RUN, site.invocationType().changeReturnType(RUNNABLE), site.bootstrapArgs()))
                    .invokestatic(MADE, OF, MethodTypeDesc.of(SUBSCRIPTION, RUNNABLE));
        } else {
            code.with(element);
        }
    }
}
