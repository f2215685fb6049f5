package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JavaFX's calls by reflection, and the calls in their place. */
class DirectCallsTest {
    @TempDir
    static Path classes;
    @TempDir
    static Path work;
    private static PackagingProgram program;
    private static Map<String, byte[]> before;
    private static Map<String, byte[]> after;
    private static URLClassLoader loader;

    @BeforeAll
    static void replace() throws Throwable {
        program = PackagingProgram.compiled("DirectCalls", classes);
        before = new TreeMap<>();
        after = new TreeMap<>();
        var places = new URL[2];
        List<String> parts = List.of("base", "graphics");
        for (int i = 0; i < places.length; i++) {
            Path jar = Files.copy(Jars.javafx(parts.get(i)), work.resolve(parts.get(i) + ".jar"));
            before.putAll(Jars.read(jar));
            Jars.change(jar, inside -> program.call("replace", inside, Jars.libraries()));
            after.putAll(Jars.read(jar));
            places[i] = jar.toUri().toURL();
        }
        loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws Exception {
        loader.close();
    }

    @ParameterizedTest
    @CsvSource({"com.sun.javafx.SecurityUtil,checkSecurityManager", "com.sun.javafx.text.GlyphLayout,isIdeographic",
            "com.sun.prism.impl.BufferUtil,nativeOrder"})
    void theMethodNoLongerCallsByReflection(String type, String method) {
        String file = type.replace('.', '/') + ".class";
        byte[] old = Objects.requireNonNull(before.get(file));
        byte[] replaced = Objects.requireNonNull(after.get(file));

        // If JavaFX itself does without by now, the method can go from DirectCalls.
        assertThat(callsByReflection(method, old)).isTrue();
        assertThat(callsByReflection(method, replaced)).isFalse();
        // All else in the class stays.
        assertThat(without(method, replaced)).isEqualTo(without(method, old));
    }

    @Test
    void otherClassesStayAsTheyAre() {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(before.keySet().stream().filter(name -> !Objects.deepEquals(before.get(name), after.get(name))))
                .containsExactly("com/sun/javafx/SecurityUtil.class", "com/sun/javafx/text/GlyphLayout.class",
                        "com/sun/prism/impl/BufferUtil.class");
    }

    @Test
    void nobodyIsKeptOffForASecurityManagerThatCanNotBe() throws Exception {
        Method method = method("com.sun.javafx.SecurityUtil", "checkSecurityManager");

        assertThatCode(() -> method.invoke(null)).doesNotThrowAnyException();
    }

    @Test
    void aBufferGetsTheOrderOfTheMachine() throws Exception {
        Method method = method("com.sun.prism.impl.BufferUtil", "nativeOrder", ByteBuffer.class);

        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            ByteBuffer buffer = ByteBuffer.allocate(8).order(order);
            method.invoke(null, buffer);
            assertThat(buffer.order()).isEqualTo(ByteOrder.nativeOrder());
        }
    }

    @Test
    void eachCharacterIsAnIdeographOrNotAsBefore() throws Exception {
        Method method = method("com.sun.javafx.text.GlyphLayout", "isIdeographic", int.class);

        var others = new ArrayList<Integer>();
        for (int character = Character.MIN_CODE_POINT; character <= Character.MAX_CODE_POINT; character++) {
            if (!method.invoke(null, character).equals(Character.isIdeographic(character))) {
                others.add(character);
            }
        }
        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"com.sun.javafx.SecurityUtil,checkSecurityManager", "com.sun.javafx.text.GlyphLayout,isIdeographic",
            "com.sun.prism.impl.BufferUtil,nativeOrder"})
    void aMethodThatIsNotThereAnyMoreStopsTheBuild(String type, String method, @TempDir Path root) throws Exception {
        // Of the same name, but with other parameters.
        byte[] other = ClassFile.of()
                .build(ClassDesc.of(type),
                        builder -> builder.withMethodBody(method, MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_long),
                                ClassFile.ACC_STATIC, CodeBuilder::return_));
        Path file = root.resolve(type.replace('.', '/') + ".class");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, other);

        assertThatThrownBy(() -> program.call("replace", root, List.of())).hasMessage(type + " has no method " + method + " any more.");
        assertThat(file).hasBinaryContent(other);
    }

    private static Method method(String type, String name, Class<?>... parameters) throws Exception {
        Method method = Class.forName(type, true, loader).getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
    }

    private static boolean callsByReflection(String name, byte[] file) {
        return ClassFile.of()
                .parse(file)
                .methods()
                .stream()
                .filter(method -> method.methodName().equalsString(name))
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeInstruction call
                        && call.owner().asInternalName().equals("java/lang/reflect/Method"));
    }

    private static byte[] without(String name, byte[] file) {
        var others = ClassTransform.dropping(element -> element instanceof MethodModel method && method.methodName().equalsString(name));
        return ClassFile.of(ConstantPoolSharingOption.NEW_POOL, StackMapsOption.DROP_STACK_MAPS)
                .transformClass(ClassFile.of().parse(file), others);
    }
}
