package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.runtime.SwitchBootstraps;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that make classes at run time, and the methods in their place. The samples' own source says what is tried. */
class PlainCallsTest {
    private static final Path SOURCES = Path.of("src/test/resources/packaging/samples");
    private static final Path VIEWER = Path.of("target/classes");

    @TempDir
    static Path classes;
    @TempDir
    static Path samples;
    private static PackagingProgram program;
    @TempDir
    Path work;

    @BeforeAll
    static void compile() throws Exception {
        program = PackagingProgram.compiled("PlainCalls", classes);
        Jars.compile(SOURCES, samples, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples.Switches", "samples.Records"})
    void theyAnswerTheSame(String name) throws Throwable {
        List<?> answers = answers(name, samples);

        assertThat(answers).hasSizeGreaterThan(100);
        assertThat(answers(name, replaced(samples, "replaced"))).isEqualTo(answers);
    }

    @Test
    void noneIsLeft() throws Throwable {
        assertThat(remaining(samples)).isPositive();
        assertThat(remaining(replaced(samples, "replaced"))).isZero();
    }

    @Test
    void whatElseAClassSaysStays() throws Throwable {
        Map<String, byte[]> before = read(samples);
        Map<String, byte[]> after = read(replaced(samples, "replaced"));

        assertThat(before).isNotEmpty()
                .allSatisfy((name, file) -> assertThat(withoutCode(Objects.requireNonNull(after.get(name)))).as(name)
                        .isEqualTo(withoutCode(file)));
    }

    @Test
    void aClassWithoutThemStaysAsItIs() throws Throwable {
        byte[] file = read(samples).get("samples/Samples.class");

        assertThat(read(replaced(samples, "replaced")).get("samples/Samples.class")).isEqualTo(file);
    }

    @Test
    void aCallWithLabelsOfAnotherKindStaysAsItIs() throws Throwable {
        Path other = Files.createDirectories(work.resolve("other"));
        Files.write(other.resolve("Other.class"), overNumbers());

        assertThat(read(replaced(other, "replaced")).get("Other.class")).isEqualTo(overNumbers());
    }

    @Test
    void twoBuildsMakeTheSame() throws Throwable {
        Map<String, byte[]> first = read(replaced(samples, "first"));
        Map<String, byte[]> second = read(replaced(samples, "second"));

        assertThat(first).isNotEmpty().allSatisfy((name, file) -> assertThat(second.get(name)).as(name).isEqualTo(file));
    }

    @Test
    void noneIsLeftInTheViewer() throws Throwable {
        assertThat(remaining(VIEWER)).isPositive();
        // Verified as they are written.
        assertThat(remaining(replaced(VIEWER, "viewer"))).isZero();
    }

    // A switch with a label that only previews of Java can write.
    private static byte[] overNumbers() {
        var maker = ConstantDescs.ofCallsiteBootstrap(ClassDesc.of(SwitchBootstraps.class.getName()), "typeSwitch",
                ConstantDescs.CD_CallSite,
                ConstantDescs.CD_Object.arrayType());
        var call = DynamicCallSiteDesc.of(maker, "typeSwitch",
                MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object, ConstantDescs.CD_int),
                1L, ConstantDescs.CD_String);
        return ClassFile.of()
                .build(ClassDesc.of("Other"),
                        type -> type.withMethodBody("find", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object),
                                ClassFile.ACC_STATIC, code -> code.aload(0).iconst_0().invokedynamic(call).ireturn()));
    }

    private Path replaced(Path root, String name) throws Throwable {
        Path jar = Jars.written(read(root), work.resolve(name + ".jar"));
        Jars.change(jar, inside -> program.call("replace", inside, Jars.libraries()));
        return jar;
    }

    private static List<?> answers(String name, Path root) throws Exception {
        try (var loader = new URLClassLoader(new URL[]{root.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            return (List<?>) Class.forName(name, true, loader).getMethod("answers").invoke(null);
        }
    }

    private static long remaining(Path root) throws Exception {
        return read(root).values()
                .stream()
                .flatMap(file -> ClassFile.of().parse(file).methods().stream())
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .filter(element -> element instanceof InvokeDynamicInstruction call
                        && call.bootstrapMethod().owner().packageName().equals("java.lang.runtime"))
                .count();
    }

    private static byte[] withoutCode(byte[] file) {
        var own = ClassTransform
                .dropping(element -> element instanceof MethodModel method && method.methodName().stringValue().startsWith("plain$"))
                .andThen(ClassTransform.transformingMethods(MethodTransform.dropping(CodeModel.class::isInstance)));
        return ClassFile.of(ConstantPoolSharingOption.NEW_POOL).transformClass(ClassFile.of().parse(file), own);
    }

    private static Map<String, byte[]> read(Path place) throws Exception {
        Map<String, byte[]> files = Jars.read(place);
        files.keySet().removeIf(name -> !name.endsWith(".class"));
        return files;
    }
}
