package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program's file on Linux, before a runtime that only says how it was called. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere jpackage makes it")
class LinuxLauncherTest {
    private static final Path SOURCE = Path.of("jpackage", "linux", "launcher.sh");
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Dmotto=don't $HOME *");
    /** Only the shell is told of it: under some languages Java has no name for such a directory. */
    private static final String HOME = "là où José l’a mis";

    @TempDir
    static Path classes;
    private static PackagingProgram program;
    @TempDir
    Path work;

    @BeforeAll
    static void compile() throws Exception {
        program = PackagingProgram.compiled("LinuxLauncher", classes);
    }

    @BeforeEach
    void lay() throws Throwable {
        Path bin = Files.createDirectories(work.resolve("image/bin"));
        Path java = Files.createDirectories(work.resolve("image/lib/runtime/bin")).resolve("java");
        String text = (String) program.call("text", SOURCE, OPTIONS, "lib/app/viewer.aot");
        // This machine may have a card or none.
        Files.writeString(bin.resolve("viewer"), text.replace(" /dev/", " \"$DEVICES\"/"));
        Files.createDirectories(work.resolve("devices/dri"));
        Files.writeString(java,
                """
                        #!/bin/sh
                        printf '<%s>\\n' "$$" "$0" "$@"
                        printf '%s\\n' "${GDK_GL-none}" "${JDK_JAVA_OPTIONS-none}" "${JAVA_TOOL_OPTIONS-none}" "${CLASSPATH-none}" "${_JAVA_OPTIONS-none}"
                        exit 7
                        """);
        assertThat(bin.resolve("viewer").toFile().setExecutable(true)).isTrue();
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void theRuntimeBesideItGetsTheOptionsThenTheArgumentsAsTheyAre() throws Exception {
        Run run = run("'" + HOME + "/bin/viewer' --token-file 'a b' '' '@args' '*' \"it's\" --print text");

        assertThat(run.status()).isEqualTo(7);
        assertThat(run.lines().subList(1, run.lines().size() - 5)).containsExactly("<" + HOME + "/bin/../lib/runtime/bin/java>",
                "<-XX:+UseSerialGC>", "<-Dmotto=don't $HOME *>", "<-XX:AOTCache=" + HOME + "/bin/../lib/app/viewer.aot>", "<-m>",
                "<ca.tetherai.profileviewer/ca.tetherai.profileviewer.Main>", "<--token-file>", "<a b>", "<>", "<@args>", "<*>", "<it's>",
                "<--print>", "<text>");
    }

    @Test
    void whatIsMeantForOtherJavasIsNoMatterOfTheViewersButOneVariableReachesIt() throws Exception {
        Run run = run("JDK_JAVA_OPTIONS=-Xfoo JAVA_TOOL_OPTIONS=-Xbar CLASSPATH=/tmp _JAVA_OPTIONS=-Xbaz '" + HOME + "/bin/viewer'");

        assertThat(run.lines()).endsWith("none", "none", "none", "-Xbaz");
    }

    @ParameterizedTest
    @CsvSource({"dri, false", "nvidiactl, false", "fb0, true"})
    void withoutAGraphicsCardNobodyLooksForOne(String device, boolean without) throws Exception {
        Run run = run("rm -r devices/dri; mkdir devices/" + device + "; '" + HOME + "/bin/viewer'");

        assertThat(run.lines().contains("<-Dprism.order=sw>")).isEqualTo(without);
        assertThat(run.lines().get(run.lines().size() - 5)).isEqualTo(without ? "disable" : "none");
    }

    @Test
    void whatSomebodyWantsOfGtkCountsMore() throws Exception {
        Run run = run("rm -r devices/dri; GDK_GL=always '" + HOME + "/bin/viewer'");

        assertThat(run.lines()).contains("always", "<-Dprism.order=sw>").doesNotContain("disable");
    }

    @Test
    void aLinkLeadsToItFromAnywhere() throws Exception {
        assertThat(program(run("mkdir -p 'un chemin/bin' && ln -s '../../" + HOME
                + "/bin/viewer' 'un chemin/bin/view er' && ln -s 'bin/view er' 'un chemin/à lui'"
                + " && cd / && \"$work/un chemin/à lui\""))).endsWith("/" + HOME + "/bin/../lib/runtime/bin/java");
    }

    @Test
    void theDirectoryMayBeALinkToo() throws Exception {
        assertThat(program(run("ln -s '" + HOME + "/bin' 'b i n' && 'b i n/viewer'"))).isEqualTo("b i n/../lib/runtime/bin/java");
        assertThat(program(run("ln -s '" + HOME + "' ici && ici/bin/viewer"))).isEqualTo("ici/bin/../lib/runtime/bin/java");
    }

    @Test
    void itIsFoundOnThePathAndInItsOwnDirectory() throws Exception {
        assertThat(program(run("PATH=\"$work/" + HOME + "/bin:$PATH\" && viewer"))).endsWith("/" + HOME + "/bin/../lib/runtime/bin/java");
        assertThat(program(run("cd '" + HOME + "/bin' && sh viewer"))).isEqualTo("./../lib/runtime/bin/java");
    }

    @Test
    void theJvmTakesThePlaceOfTheScript() throws Exception {
        Run run = run("sh -c 'echo $$; exec \"$0\"' '" + HOME + "/bin/viewer'");

        assertThat(run.lines().get(1)).isEqualTo("<" + run.lines().getFirst() + ">");
    }

    private static String program(Run run) {
        assertThat(run.status()).isEqualTo(7);
        String line = run.lines().get(1);
        return line.substring(1, line.length() - 1);
    }

    // What it said, and how it ended.
    private Run run(String command) throws IOException, InterruptedException {
        Path script = work.resolve("run.sh");
        Files.writeString(script, "work=$(pwd)\n[ -e '" + HOME + "' ] || mv image '" + HOME + "'\n" + command + "\n");
        var builder = new ProcessBuilder("/bin/sh", "run.sh").directory(work.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("DEVICES", work.resolve("devices").toString());
        builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "CLASSPATH", "_JAVA_OPTIONS", "GDK_GL"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said.lines().toList());
    }

    private record Run(int status, List<String> lines) {}
}
