package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ConstantDescs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JavaFX's own subscriptions by lambdas, and what takes their place. */
class SubscriptionsOfJavaFXTest {
    private static final String INTERFACE = "javafx/util/Subscription.class";
    private static final String ADDED = "javafx/util/RunnableSubscription.class";

    @TempDir
    static Path work;
    private static Path base;
    private static SubscriptionsProgram subscriptions;

    @BeforeAll
    static void compile() throws Exception {
        subscriptions = SubscriptionsProgram.compiled(work);
        base = Jars.javafx("base");
    }

    @Test
    void noneIsLeftInJavaFX() throws Throwable {
        var before = new TreeMap<String, byte[]>();
        var after = new TreeMap<String, byte[]>();
        for (String part : List.of("base", "graphics", "controls")) {
            Jars.read(Jars.javafx(part)).forEach((name, file) -> before.put(part + "/" + name, file));
            // Verified as they are written.
            Jars.read(subscriptions.replaced(Jars.javafx(part))).forEach((name, file) -> after.put(part + "/" + name, file));
        }

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(before.values()).anyMatch(SubscriptionsOfJavaFXTest::isConcerned);
        assertThat(after.values()).noneMatch(SubscriptionsOfJavaFXTest::isConcerned);
        before.entrySet().removeIf(file -> isConcerned(file.getValue()));
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void theOtherMethodsOfAClassStayAsTheyAre() throws Throwable {
        ClassModel before = ClassFile.of().parse(file(base));
        ClassModel after = ClassFile.of().parse(file(subscriptions.replaced(base)));

        assertThat(after.methods()).hasSameSizeAs(before.methods());
        for (int i = 0; i < before.methods().size(); i++) {
            MethodModel method = before.methods().get(i);
            MethodModel changed = after.methods().get(i);
            assertThat(signature(changed)).isEqualTo(signature(method));
            if (SubscriptionsProgram.made(method).findAny().isEmpty()) {
                assertThat(code(changed)).as(signature(method)).isEqualTo(code(method));
            }
        }
    }

    @Test
    void onlyTheClassIsAdded() throws Throwable {
        Map<String, byte[]> after = Jars.read(subscriptions.withTheClass(base));

        assertThat(after.remove(ADDED)).isNotEmpty();
        assertThat(after).containsExactlyInAnyOrderEntriesOf(Jars.read(base));
    }

    @Test
    void javaFXStillHasTheReasonForIt() throws Throwable {
        ClassModel type = ClassFile.of().parse(file(base));

        assertThat(type.methods())
                .as("without code that runs when it is first used, the AOT cache keeps its lambdas: PlainSubscriptions can go")
                .anyMatch(method -> method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME));
    }

    @Test
    void twoBuildsMakeTheSame() throws Throwable {
        assertThat(Jars.read(subscriptions.rebuilt(base)))
                .containsExactlyInAnyOrderEntriesOf(Jars.read(subscriptions.rebuilt(base)));
    }

    private static byte[] file(Path jar) throws Exception {
        return Objects.requireNonNull(Jars.read(jar).get(INTERFACE));
    }

    private static boolean isConcerned(byte[] file) {
        // Only class files begin so.
        return file.length > 4 && file[0] == (byte) 0xca && file[1] == (byte) 0xfe
                && SubscriptionsProgram.made(file).containsKey(SubscriptionsProgram.SUBSCRIPTION);
    }

    private static String signature(MethodModel method) {
        return method.flags().flagsMask() + " " + method.methodName() + method.methodType();
    }

    private static byte[] code(MethodModel method) {
        return method.findAttribute(Attributes.code()).map(CodeAttribute::codeArray).orElse(new byte[0]);
    }
}
