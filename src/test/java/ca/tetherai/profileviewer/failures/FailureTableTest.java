package ca.tetherai.profileviewer.failures;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.app.TestLog;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.support.ProcessStateExtension;
import ca.tetherai.profileviewer.support.StandardStreams;
import ca.tetherai.profileviewer.support.TestCertificates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every failure that there is, from its real cause to what people and files get to see of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ProcessStateExtension.class)
class FailureTableTest {
    // What a text and a token have in common by chance is shorter.
    private static final int TELLING_LENGTH = 10;

    private TestCertificates certificates;

    @BeforeAll
    void makeCertificates(@TempDir Path directory) throws IOException, InterruptedException {
        certificates = new TestCertificates(directory);
        TlsRows.make(certificates);
    }

    static Stream<FailureRow> rows() {
        return Stream.of(AnsweredRows.rows(), BodyRows.rows(), NetworkRows.rows(), TlsRows.rows(), UnaskedRows.rows())
                .flatMap(rows -> rows);
    }

    @Test
    void everyCodeHasACause() {
        assertThat(rows().map(FailureRow::code)).contains(FailureCode.values());
    }

    @Test
    void everyVariantHasACause() {
        assertThat(rows().flatMap(row -> row.variant().stream())).contains(FailureVariant.values());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theCauseIsNamed_andTheTokenIsNowhere(FailureRow row, @TempDir Path directory) throws Exception {
        TestLog.install(directory);
        try (var scene = new Scene(certificates); var streams = StandardStreams.capture()) {
            Situation situation = row.cause().arise(scene);
            Told told = Told.of(situation);

            assertThat(told.failure().code()).isEqualTo(row.code());
            assertThat(told.failure().variant()).isEqualTo(row.variant());
            assertThat(row.code().retry()).isEqualTo(row.retry());
            assertThat(told.english().code()).isEqualTo(row.code());
            assertThat(told.english().title()).isEqualTo(Told.ENGLISH.get(row.code().titleKey()));
            assertThat(told.french().title()).isEqualTo(Told.FRENCH.get(row.code().titleKey())).isNotEqualTo(told.english().title());
            assertThat(row.english()).allSatisfy(part -> assertThat(told.english().message()).contains(part));
            assertThat(row.french()).allSatisfy(part -> assertThat(told.french().message()).contains(part));
            assertThat(told.french().message()).isNotEqualTo(told.english().message());
            assertThat(told.english().serverSays()).isEqualTo(told.french().serverSays()).isEqualTo(row.words().orElse(""));
            assertThat(told.english().steps().retry()).isEqualTo(row.retry() == FailureCode.Retry.YES);
            assertThat(told.english().diagnostics()).contains(row.code().name());

            String written = streams.text() + "\n" + files(directory);
            assertThat(streams.text()).isEmpty();
            assertThat(written.contains("end=" + row.code())).isEqualTo(told.failure().exchange().isPresent());
            assertTellsNothingOf(situation.token(), told.english() + "\n" + told.french() + "\n" + told.printed() + "\n" + written);
        }
    }

    private static void assertTellsNothingOf(String token, String text) {
        IntStream.rangeClosed(0, token.length() - TELLING_LENGTH)
                .mapToObj(start -> token.substring(start, start + TELLING_LENGTH))
                .forEach(part -> assertThat(text).doesNotContainIgnoringCase(part));
    }

    private static String files(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).map(FailureTableTest::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
