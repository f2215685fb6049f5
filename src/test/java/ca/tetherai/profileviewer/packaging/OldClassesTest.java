package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Libraries that were compiled for a Java of long ago. */
class OldClassesTest {
    private static final String CLASS = "old/Longer.class";
    private static final String NOTE = "old/note.txt";

    @TempDir
    static Path classes;
    private static PackagingProgram program;
    @TempDir
    Path work;

    @BeforeAll
    static void compile() throws Exception {
        program = PackagingProgram.compiled("OldClasses", classes);
    }

    @Test
    void anOldClassIsBroughtUpToDateAndDoesTheSame() throws Throwable {
        Path renewed = renewed(jar(ClassFile.JAVA_5_VERSION), "renewed.jar");

        assertThat(ClassFile.of().parse(read(renewed).get(CLASS)).majorVersion()).isEqualTo(ClassFile.JAVA_8_VERSION);
        try (var loader = new URLClassLoader(new URL[]{renewed.toUri().toURL()}, null)) {
            // Without a map for the place where its two ways meet, the JVM would refuse it by now.
            var longer = Class.forName("old.Longer", true, loader).getMethod("longer", String.class, String.class);
            assertThat(longer.invoke(null, "long", "longer")).isEqualTo("longer");
            assertThat(longer.invoke(null, "longest", "longer")).isEqualTo("longest");
        }
    }

    @Test
    void allElseInTheJarStaysAsItIs() throws Throwable {
        Path old = jar(ClassFile.JAVA_6_VERSION);
        Map<String, byte[]> before = read(old);
        Map<String, byte[]> after = read(renewed(old, "renewed.jar"));

        assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(before.keySet());
        assertThat(after.get(NOTE)).isEqualTo(before.get(NOTE));
        assertThat(read(old).get(CLASS)).isEqualTo(before.get(CLASS));
    }

    @Test
    void twoBuildsMakeTheSame() throws Throwable {
        Path old = jar(ClassFile.JAVA_5_VERSION);

        assertThat(read(renewed(old, "first.jar")).get(CLASS)).isEqualTo(read(renewed(old, "second.jar")).get(CLASS));
    }

    @Test
    void aJarThatIsUpToDateIsTakenAsItIs() throws Throwable {
        Path jar = jar(ClassFile.JAVA_7_VERSION);

        assertThat(renewed(jar, "renewed.jar")).isEqualTo(jar);
    }

    private Path renewed(Path jar, String name) throws Throwable {
        return (Path) program.call("renewed", jar, work.resolve(name));
    }

    private Path jar(int version) throws Exception {
        Path jar = work.resolve(version + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(CLASS));
            out.write(longer(version));
            out.putNextEntry(new JarEntry(NOTE));
            out.write("left alone".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    // One of two texts: their ways meet before the end, which takes a map from Java 7 on.
    private static byte[] longer(int version) {
        ClassDesc text = ConstantDescs.CD_String;
        MethodTypeDesc length = MethodTypeDesc.of(ConstantDescs.CD_int);
        var option = version < ClassFile.JAVA_7_VERSION ? StackMapsOption.DROP_STACK_MAPS : StackMapsOption.GENERATE_STACK_MAPS;
        return ClassFile.of(option)
                .build(ClassDesc.of("old.Longer"), type -> type.withVersion(version, 0)
                        .withMethodBody("longer", MethodTypeDesc.of(text, text, text), ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                                code -> code
                                        .aload(0)
                                        .invokevirtual(text, "length", length)
                                        .aload(1)
                                        .invokevirtual(text, "length", length)
                                        .ifThenElse(Opcode.IF_ICMPGE, first -> first.aload(0), second -> second.aload(1))
                                        .areturn()));
    }

    private static Map<String, byte[]> read(Path jar) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new JarFile(jar.toFile())) {
            for (JarEntry entry : in.stream().toList()) {
                try (var bytes = in.getInputStream(entry)) {
                    files.put(entry.getName(), bytes.readAllBytes());
                }
            }
        }
        return files;
    }
}
