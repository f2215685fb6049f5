package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.Main;
import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.support.ChildJvm;
import ca.tetherai.profileviewer.support.RawServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process of its own shows: which classes are loaded, how it ends, and what it says where no window can open. */
class ProcessTest {
    private static final String SHORTEST = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path directory;

    @Test
    void printingLoadsNoClassOfTheToolkit_norOfAuthoritiesWithoutTls_andLeavesWithTheStatus() throws Exception {
        Path classes = directory.resolve("classes");
        var child = new ChildJvm(directory, List.of(SHORTEST, "-Xlog:class+load:file=" + classes.getFileName()), Map.of());
        ChildJvm.Ended ended = child.run(Main.class, "--print", "text", "--demo", "--settings-dir", directory.resolve("s").toString());
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("Alex Rep");
        assertThat(ended.err()).isEmpty();
        assertThat(classes).content()
                .contains(" ca.tetherai.profileviewer.app.PrintCommand ")
                // Without TLS no authority is read.
                .doesNotContain(" sun.security.x509.X509CertImpl ", " sun.security.ssl.TrustStoreUtil ")
                .doesNotContain(" javafx.", " com.sun.javafx.", " com.sun.glass.", " atlantafx.", " ca.tetherai.profileviewer.ui.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "-h"})
    void norDoesWhatOnlyAnswers(String option) throws Exception {
        Path classes = directory.resolve("classes");
        var child = new ChildJvm(directory, List.of(SHORTEST, "-Xlog:class+load:file=" + classes.getFileName()), Map.of("DISPLAY", ":1"));
        assertThat(child.run(Main.class, option)).satisfies(ended -> assertThat(ended.status()).isZero())
                .satisfies(ended -> assertThat(ended.err()).isEmpty());
        assertThat(classes).content().contains(" ca.tetherai.profileviewer.app.Launcher ").doesNotContain(" javafx.", " com.sun.javafx.");
    }

    @Test
    void aFailureThatIsPrintedIsTheProcesssStatusThree() throws Exception {
        var child = new ChildJvm(directory, List.of(SHORTEST), Map.of());
        ChildJvm.Ended ended = child.run(Main.class, "--print", "json", "--server", "nonsense://x", "--token-file", "-", "--settings-dir",
                directory.resolve("s").toString());
        assertThat(ended).isEqualTo(new ChildJvm.Ended(3, ended.out(), ""));
        assertThat(ended.out()).contains("SERVER_INVALID");
    }

    @Test
    void anAnswerThatThereIsNoMemoryForIsACode_andNoStackTrace() throws Exception {
        String items = "{\"a\":1},".repeat(FetchLimits.standard().bodyBytes() / 9);
        String body = "{\"user\": {\"items\": [" + items + "1]}}";
        Path token = Files.writeString(directory.resolve("token"), "a-token");
        try (var server = RawServer.answering("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)) {
            var child = new ChildJvm(directory, List.of(SHORTEST, "-Xmx64m"), Map.of());
            ChildJvm.Ended ended = child.run(Main.class, "--print", "json", "--server", server.url("http"), "--token-file",
                    token.toString(), "--settings-dir", directory.resolve("s").toString());
            assertThat(ended).isEqualTo(new ChildJvm.Ended(3, ended.out(), ""));
            assertThat(ended.out()).contains("\"INTERNAL\"");
        }
    }

    @Test
    void javasOwnLogOfRequestsPutsNoTokenIntoOurs() throws Exception {
        String secret = new Canary().token();
        Path token = Files.writeString(directory.resolve("token"), secret);
        Path settings = directory.resolve("s");
        var child = new ChildJvm(directory, List.of(SHORTEST, "-Djdk.httpclient.HttpClient.log=all"), Map.of());
        ChildJvm.Ended ended = child.run(Main.class, "--print", "text", "--demo", "--token-file", token.toString(), "--settings-dir",
                settings.toString());
        assertThat(ended).isEqualTo(new ChildJvm.Ended(3, ended.out(), ""));
        assertThat(settings.resolve("viewer.0.log")).content().contains("HTTP_401").doesNotContain(secret, "Authorization");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "without a display it is another sentence")
    void whereTheGraphicsCantBeUsedItSaysSoInOneSentence_andNamesTheWaysOut() throws Exception {
        var child = new ChildJvm(directory, List.of(SHORTEST, "-Dprism.order=nonsense"), Map.of());
        ChildJvm.Ended ended = child.run(Main.class, "--demo", "--exit-after", "window", "--settings-dir",
                directory.resolve("s").toString());
        assertThat(ended).isEqualTo(new ChildJvm.Ended(4, "", ended.err()));
        assertThat(ended.err()).hasLineCount(1).contains("--safe-graphics", "--print text");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there has to be a window")
    void safeGraphicsDrawWithTheSoftwarePipeline_whateverWasChosen() throws Exception {
        var child = new ChildJvm(directory, List.of(SHORTEST, "-Dprism.order=nonsense", "-Dprism.verbose=true"), Map.of());
        ChildJvm.Ended ended = child.run(Main.class, "--safe-graphics", "--demo", "--exit-after", "window", "--settings-dir",
                directory.resolve("s").toString());
        assertThat(ended.status()).isZero();
        assertThat(ended.out() + ended.err()).contains("Prism pipeline name = com.sun.prism.sw.SWPipeline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "/nonexistent", "/dev/null"})
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there has to be a window")
    void withoutAHomeTheWindowOpensAndNothingIsLeftAbout(String home) throws Exception {
        Path temporary = Files.createDirectory(directory.resolve("t"));
        var child = new ChildJvm(directory, List.of(SHORTEST, "-Duser.home=" + home, "-Djava.io.tmpdir=" + temporary), Map.of());
        ChildJvm.Ended ended = child.run(Main.class, "--demo", "--exit-after", "window", "--settings-dir",
                directory.resolve("s").toString());
        assertThat(ended).isEqualTo(new ChildJvm.Ended(0, "", ""));
        assertThat(directory.resolve("?")).doesNotExist();
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":4711"})
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a display")
    void withoutADisplayItSaysSo_andNamesTheWayOut(String display) throws Exception {
        var child = new ChildJvm(directory, List.of(SHORTEST), Map.of("DISPLAY", display, "WAYLAND_DISPLAY", ""));
        ChildJvm.Ended ended = child.run(Main.class, "--demo", "--settings-dir", directory.resolve("s").toString());
        assertThat(ended.status()).isEqualTo(4);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("display", "--print text").doesNotContain("Exception", "\tat ");
    }
}
