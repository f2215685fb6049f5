package ca.tetherai.profileviewer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ca.tetherai.profileviewer.support.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurlTextTest {
    @Test
    void hasAVariableInPlaceOfTheToken() {
        assertThat(CurlText.of(Samples.server("https://api.acme.example"))).isEqualTo(
                "curl -sS -H \"Authorization: Bearer $TOKEN\" -H \"Accept: application/json\" 'https://api.acme.example/api/user/profile'");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            https://api.acme.example,          https://api.acme.example/api/user/profile
            http://[::1]:2212,                 http://[::1]:2212/api/user/profile
            https://api.acme.example/it's/$(x), https://api.acme.example/it%27s/$(x)/api/user/profile
            https://api.acme.example/a&b;c,    https://api.acme.example/a&b;c/api/user/profile
            """)
    void aShellTakesTheAddressAsOneWord(String server, String url) throws Exception {
        assertThat(words(CurlText.of(Samples.server(server)))).containsExactly("-sS", "-H", "Authorization: Bearer secret", "-H",
                "Accept: application/json", url);
    }

    private static List<String> words(String command) throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/sh")).as("a shell of its own").isExecutable();
        Path printed = Files.createTempFile("curl", ".txt");
        try {
            Process shell = new ProcessBuilder("/bin/sh", "-c", "TOKEN=secret; curl() { printf '%s\\n' \"$@\"; }; " + command)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            assertThat(shell.waitFor()).isZero();
            return Files.readAllLines(printed, StandardCharsets.UTF_8);
        } finally {
            Files.delete(printed);
        }
    }
}
