package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.support.ProcessStateExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ProcessStateExtension.class)
class LauncherTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path settings;
    @TempDir
    private Path files;

    @Test
    void theVersionIsPrinted() {
        assertThat(launch("--version")).isZero();
        assertThat(out()).matches("Tether Profile Viewer [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void theOptionsArePrinted() {
        assertThat(launch("--help")).isZero();
        assertThat(out()).startsWith("Usage: tether-profile-viewer").contains("--token-file=<path>");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--verbose", "--demo --server x", "--print text --exit-after window", "--locale !", "--theme", "token"})
    void misuseIsASentenceAndTheUsage_onStandardErrorOnly(String arguments) {
        assertThat(launch(arguments.split(" "))).isEqualTo(2);
        assertThat(err()).matches("(?s)[^\n]+\\.\n\nUsage: tether-profile-viewer.*");
        assertThat(out()).isEmpty();
    }

    @Test
    void theDemosProfileIsPrintedAsText_inTheChosenLanguage() {
        assertThat(print("text", "--demo", "--locale", "en")).isZero();
        assertThat(out()).contains("Alex Rep", "Full name");
        out.reset();
        assertThat(print("text", "--demo", "--locale", "fr-CA")).isZero();
        assertThat(out()).contains("Alex Rep", "Nom complet");
    }

    @Test
    void theDemosProfileIsPrintedAsJson() throws Exception {
        assertThat(print("json", "--demo", "--locale", "fr")).isZero();
        assertThat(json()).containsEntry("result", new JsonValue.Text("profile")).containsKeys("user", "persona", "findings", "exchange");
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE, Alex Rep", "NO_PERSONA, Noor Haddad", "SPARSE, sam@acme.example", "UNICODE, 山田"})
    void theProfileOfAServerIsPrinted(DemoAccount account, String text) throws Exception {
        try (DemoServer server = DemoServer.start()) {
            assertThat(print("text", "--server", server.address().toString(), "--token-file", token(server.token(account)))).isZero();
        }
        assertThat(out()).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"BAD_REQUEST, HTTP_400", "BAD_SIGNATURE, HTTP_401", "EXPIRED, HTTP_401", "FORBIDDEN, HTTP_403", "NOT_FOUND, HTTP_404",
            "SERVER_ERROR, HTTP_500"})
    void aFailureIsStatusThree_withCodeTitleAndMessage(DemoAccount account, String code) throws Exception {
        try (DemoServer server = DemoServer.start()) {
            String token = server.token(account);
            String[] where = {"--locale", "en", "--server", server.address().toString(), "--token-file", token(token)};
            assertThat(print("json", where)).isEqualTo(3);
            Map<String, JsonValue> failure = json();
            assertThat(failure).containsEntry("result", new JsonValue.Text("failure")).containsEntry("code", new JsonValue.Text(code));
            out.reset();
            assertThat(print("text", where)).isEqualTo(3);
            assertThat(out()).contains(code, text(failure, "title"), text(failure, "message")).doesNotContain(token);
        }
    }

    @ParameterizedTest
    @CsvSource({"text", "json"})
    void aTokenThatTheServerEchoesIsNotPrinted(String format) throws Exception {
        String token = new Canary().token();
        try (var server = new RelayToDemo()) {
            assertThat(print(format, "--server", server.address(), "--token-file", token(token))).isZero();
        }
        assertThat(out()).contains("Alex Rep", "Bearer …").doesNotContain(token);
    }

    @Test
    void theTokenMayComeFromStandardInput() throws Exception {
        try (DemoServer server = DemoServer.start()) {
            byte[] token = ("Authorization: Bearer " + server.token(DemoAccount.NO_PERSONA) + "\n").getBytes(StandardCharsets.UTF_8);
            assertThat(launch(new ByteArrayInputStream(token), "--print", "text", "--settings-dir", settings.toString(), "--server",
                    server.address().toString(), "--token-file", "-")).isZero();
        }
        assertThat(out()).contains("Noor Haddad");
    }

    @Test
    void aTokenFileCountsMoreThanTheDemosAccount() throws IOException {
        assertThat(print("json", "--demo", "--token-file", token("not-of-this-demo"))).isEqualTo(3);
        assertThat(out()).contains("HTTP_401");
    }

    @ParameterizedTest
    @CsvSource({"'', https://api.example, TOKEN_MISSING", "a b, https://api.example, TOKEN_UNUSABLE", "a.b.c, '', SERVER_MISSING",
            "a.b.c, not a url, SERVER_INVALID", "a.b.c, ftp://api.example, SERVER_INVALID", "a.b.c, http://api.example, SERVER_INSECURE"})
    void whatCannotBeAskedIsStatusThree(String token, String server, String code) throws Exception {
        assertThat(print("json", "--server", server, "--token-file", token(token))).isEqualTo(3);
        assertThat(json()).containsEntry("code", new JsonValue.Text(code));
    }

    @Test
    void withoutTokenFileThereIsNoToken() throws Exception {
        assertThat(print("json", "--server", "https://api.example")).isEqualTo(3);
        assertThat(json()).containsEntry("code", new JsonValue.Text("TOKEN_MISSING"));
    }

    @Test
    void theServerAskedLastIsTheDefault() throws Exception {
        Files.writeString(settings.resolve("settings.json"), "{\"server\": \"http://last.example\"}");
        assertThat(print("json", "--token-file", token("a.b.c"))).isEqualTo(3);
        assertThat(json()).containsEntry("code", new JsonValue.Text("SERVER_INSECURE"));
        assertThat(out()).contains("last.example");
    }

    @ParameterizedTest
    @CsvSource({"missing, no such file", "directory, it is a directory", "large, larger than 1 MiB"})
    void aTokenFileThatCannotBeReadIsStatusTwo_andOneSentenceWithoutItsPath(String name, String reason) throws IOException {
        Files.createDirectory(files.resolve("directory"));
        Files.write(files.resolve("large"), new byte[1024 * 1024 + 1]);
        assertThat(print("text", "--demo", "--token-file", files.resolve(name).toString())).isEqualTo(2);
        assertThat(err()).contains("--token-file", reason).hasLineCount(1).doesNotContain(files.toString());
        assertThat(out()).isEmpty();
    }

    @Test
    void settingsThatCannotBeReadOrWrittenDoNotStopThePrinting() throws IOException {
        Path file = Files.writeString(files.resolve("file"), "no directory");
        assertThat(launch("--print", "text", "--demo", "--settings-dir", file.resolve("below").toString())).isZero();
        assertThat(out()).contains("Alex Rep");
        assertThat(err()).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files can't have such names")
    void whatIsSaidOfASettingsFileSteersNoTerminal() throws IOException {
        Path hostile = Files.createDirectory(files.resolve("a\u001b[31m\u009b0m\u202e\nb"));
        Files.writeString(hostile.resolve("settings.json"), "{{");
        assertThat(launch("--print", "text", "--demo", "--settings-dir", hostile.toString())).isZero();
        assertThat(err()).contains("a\\u001b[31m\\u009b0m\\u202e\\nb").hasLineCount(1);
    }

    private int print(String format, String... arguments) {
        String[] first = {"--print", format, "--settings-dir", settings.toString()};
        int status = launch(Stream.concat(Stream.of(first), Stream.of(arguments)).toArray(String[]::new));
        assertThat(status == 2 || err().isEmpty()).as(err()).isTrue();
        return status;
    }

    private int launch(String... arguments) {
        return launch(InputStream.nullInputStream(), arguments);
    }

    private int launch(InputStream in, String... arguments) {
        // Nothing may depend on the language that the test run has.
        Locale.setDefault(Locale.ENGLISH);
        // No toolkit is made beside a misuse here: other tests of this process have one.
        try (var toolkit = new EarlyToolkit(stream(err))) {
            return new Launcher(stream(out), stream(err), in).launch(toolkit, System.nanoTime(), arguments);
        }
    }

    private String token(String text) throws IOException {
        return Files.writeString(files.resolve("token"), text).toString();
    }

    private Map<String, JsonValue> json() throws JsonSyntaxException {
        if (new JsonReader().read(out()).root() instanceof JsonValue.Members(var members)) {
            return members;
        }
        throw new AssertionError(out());
    }

    private static String text(Map<String, JsonValue> members, String name) {
        if (members.get(name) instanceof JsonValue.Text(String text)) {
            return text;
        }
        throw new AssertionError(name);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
