package ca.tetherai.profileviewer.packaging;

import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What replaces JavaFX's subscriptions by lambdas, and what it is looked at by.
 *
 * @param program the class of the packaging program
 * @param work where jars are made
 */
record SubscriptionsProgram(PackagingProgram program, Path work) {
    /** What is made in the place of which something else comes. */
    static final String SUBSCRIPTION = "Ljavafx/util/Subscription;";

    /** Compiles it; {@code directory} is empty, and takes the jars as well. */
    static SubscriptionsProgram compiled(Path directory) throws Exception {
        Path classes = Files.createDirectory(directory.resolve("classes"));
        return new SubscriptionsProgram(PackagingProgram.compiled("PlainSubscriptions", classes), directory);
    }

    /** A jar in which they are replaced, of a directory or a jar, which stays. */
    Path replaced(Path root) throws Throwable {
        Path jar = Jars.written(Jars.read(root), Files.createTempFile(work, "replaced", ".jar"));
        Jars.change(jar, inside -> program.call("replace", inside, Jars.libraries()));
        return jar;
    }

    /** A jar of JavaFX with the class that is added. */
    Path withTheClass(Path javafx) throws Throwable {
        Path jar = Jars.written(Jars.read(javafx), Files.createTempFile(work, "added", ".jar"));
        Jars.change(jar, inside -> program.call("add", inside));
        return jar;
    }

    /** A jar of JavaFX as the image has it. */
    Path rebuilt(Path javafx) throws Throwable {
        return withTheClass(replaced(javafx));
    }

    /** How often what is made by a call that makes its class at run time. */
    static Map<String, Long> made(byte[] file) {
        return ClassFile.of()
                .parse(file)
                .methods()
                .stream()
                .flatMap(SubscriptionsProgram::made)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** The same of a method, one by one. */
    static Stream<String> made(MethodModel method) {
        return method.code()
                .stream()
                .flatMap(code -> code.elementStream())
                .flatMap(element -> element instanceof InvokeDynamicInstruction call
                        ? Stream.of(call.typeSymbol().returnType().descriptorString())
                        : Stream.empty());
    }
}
