package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ca.tetherai.profileviewer.app.TokenFile.Content;
import ca.tetherai.profileviewer.support.SpecialFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {
    private static final int MAX_BYTES = 1024 * 1024;

    @TempDir
    private Path directory;

    @Test
    void aFileIsReadAsItIs() throws IOException {
        Path file = Files.writeString(directory.resolve("token"), "\uFEFF a.b.c \r\n");
        assertThat(read(file)).isEqualTo(new Content.Read("\uFEFF a.b.c \r\n"));
    }

    @Test
    void aMinusStandsForStandardInput() {
        var in = new ByteArrayInputStream("a.b.c\n".getBytes(StandardCharsets.UTF_8));
        assertThat(TokenFile.read(Path.of("-"), in)).isEqualTo(new Content.Read("a.b.c\n"));
    }

    @Test
    void bytesThatAreNoTextDoNotStopTheReading() throws IOException {
        Path file = Files.write(directory.resolve("token"), new byte[]{'a', (byte) 0xFF, 'b'});
        assertThat(read(file)).isEqualTo(new Content.Read("a\uFFFDb"));
    }

    @Test
    void theLargestFileIsRead_andOneByteMoreIsNot() throws IOException {
        Path file = Files.write(directory.resolve("token"), new byte[MAX_BYTES]);
        assertThat(read(file)).isInstanceOf(Content.Read.class);
        Files.write(file, new byte[MAX_BYTES + 1]);
        assertThat(sentence(file)).contains("larger than 1 MiB");
    }

    @Test
    void aDeviceWithoutAnEndIsTooLarge() {
        assertThat(sentence(SpecialFiles.endless())).contains("larger than 1 MiB");
    }

    @Test
    void aPipeIsWaitedFor_sinceAShellHandsACommandsOutputOnAsOne() throws IOException, InterruptedException {
        Path pipe = SpecialFiles.pipe(directory.resolve("pipe"));
        Thread.ofPlatform().daemon().start(() -> write(pipe));
        assertThat(SpecialFiles.soon(() -> read(pipe))).isEqualTo(new Content.Read("a.b.c"));
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing_withoutItsName() {
        assertThat(sentence(directory.resolve("eyJ0b2tlbiI"))).contains("--token-file", "no such file").doesNotContain("eyJ0b2tlbiI");
    }

    @Test
    void aDirectoryIsSaidToBeOne_withoutItsName() {
        assertThat(sentence(directory)).contains("it is a directory").doesNotContain(directory.getFileName().toString());
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeDenied() throws IOException {
        Path file = Files.writeString(directory.resolve("token"), "a.b.c");
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");
        assertThat(sentence(file)).contains("access to it is denied");
    }

    @Test
    void standardInputThatBreaksIsSaidToHaveFailed() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThat(TokenFile.read(Path.of("-"), broken)).isInstanceOfSatisfying(Content.Unreadable.class,
                unreadable -> assertThat(unreadable.sentence()).contains("reading it failed").isASCII());
    }

    // Opening it waits for whoever reads it.
    private static void write(Path pipe) {
        try {
            Files.writeString(pipe, "a.b.c", StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content read(Path file) {
        return TokenFile.read(file, InputStream.nullInputStream());
    }

    private static String sentence(Path file) {
        return switch (read(file)) {
            case Content.Unreadable(String sentence) -> sentence;
            case Content.Read _ -> throw new AssertionError("it was read");
        };
    }
}
