package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.app.TestLog;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.support.ProcessStateExtension;
import ca.tetherai.profileviewer.support.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ProcessStateExtension.class)
class FetchLogTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\u001B[2K\u001B[1A", "\u009B2K", "\b\b",
            "\u202E", " ", "\t", "\u0000"})
    void aServerWritesNoLinesAndNoFieldsIntoTheLog(String hostile) throws IOException {
        TestLog.install(directory);

        FetchLog.write(Samples.server("https://api.example"), failedWith("x" + hostile + "end=LOADED status=200"));

        assertThat(log().lines()).singleElement().asString().matches("[ -~]+ end=HTTP_500 status=500 ms=143 bytes=0 requestId=x[!-~]+");
    }

    private static FetchResult failedWith(String text) {
        var exchange = Samples.exchange(Samples.server("https://api.example"), OptionalInt.of(500), Duration.ofMillis(143), 0, Samples.NOW,
                Optional.of(text));
        return new FetchResult.Failed(new Failure(FailureCode.HTTP_500, Optional.empty(), List.of(text),
                Optional.of(new ServerWords(Optional.of(text), Optional.of(text))), Optional.of(exchange)));
    }

    private String log() throws IOException {
        return Files.readString(directory.resolve("viewer.0.log"));
    }
}
