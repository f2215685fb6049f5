package ca.tetherai.profileviewer.token;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.SpecialFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
    private static final int LIMIT = 1024 * 1024;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"6162, ab", "FFFE, ''", "C3A9, é", "FFFE61006200, ab", "FEFF00610062, ab", "'', ''", "61, a", "61FE, a\uFFFD",
            "FF61, \uFFFDa",
            "FE61, \uFFFDa"})
    void isUtf8_orUtf16WithAMark(String bytes, String text) {
        var in = new ByteArrayInputStream(HexFormat.of().parseHex(bytes));

        assertThat(TextFile.read(in)).isEqualTo(new TextFile.Content.Read(text));
    }

    @Test
    void isReadToOneMebibyte_andNoFurther() {
        assertThat(TextFile.read(new ByteArrayInputStream(new byte[LIMIT]))).isInstanceOf(TextFile.Content.Read.class);
        assertThat(TextFile.read(new ByteArrayInputStream(new byte[LIMIT + 1]))).isEqualTo(unreadable(TextFile.Reason.TOO_LARGE));
    }

    @Test
    void ofAFileIsWhatIsInIt() throws IOException {
        assertThat(TextFile.read(Files.writeString(directory.resolve("token"), "abc", StandardCharsets.UTF_8)))
                .isEqualTo(new TextFile.Content.Read("abc"));
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(TextFile.read(directory)).isEqualTo(unreadable(TextFile.Reason.DIRECTORY));
        assertThat(TextFile.read(directory.resolve("none"))).isEqualTo(unreadable(TextFile.Reason.MISSING));
    }

    @Test
    void whatIsNoFileIsNotEvenOpened() throws IOException, InterruptedException {
        Path pipe = SpecialFiles.pipe(directory.resolve("pipe"));
        assertThat(SpecialFiles.soon(() -> TextFile.read(pipe))).isEqualTo(unreadable(TextFile.Reason.FAILED));
        assertThat(TextFile.read(SpecialFiles.endless())).isEqualTo(unreadable(TextFile.Reason.FAILED));
    }

    @Test
    void whatBreaksOffIsUnreadable() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThat(TextFile.read(broken)).isEqualTo(unreadable(TextFile.Reason.FAILED));
    }

    @Test
    void hasNoTextFormThatShowsIt() {
        assertThat(new TextFile.Content.Read("s3cret")).hasToString("Read[redacted]");
    }

    private static TextFile.Content unreadable(TextFile.Reason reason) {
        return new TextFile.Content.Unreadable(reason);
    }
}
