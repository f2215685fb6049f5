package ca.tetherai.profileviewer.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where {@code --token-file} points. Its sentences don't quote the path: somebody may have put the token itself there. */
final class TokenFile {
    private static final Path STANDARD_INPUT = Path.of("-");
    private static final int MAX_BYTES = 1024 * 1024;

    private TokenFile() {
    }

    /** What came of reading it. */
    sealed interface Content {
        /** The text of the file. */
        record Read(String text) implements Content {}

        /** It can't be read: one sentence says why. */
        record Unreadable(String sentence) implements Content {}
    }

    static Content read(Path file, InputStream standardInput) {
        try (InputStream in = file.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? unreadable("it is larger than 1 MiB, which no token is")
                    : new Content.Read(text(bytes));
        } catch (NoSuchFileException _) {
            return unreadable("there is no such file");
        } catch (AccessDeniedException _) {
            return unreadable("access to it is denied");
        } catch (IOException _) {
            return unreadable(Files.isDirectory(file) ? "it is a directory" : "reading it failed");
        }
    }

    // PowerShell's redirection writes UTF-16, with a mark.
    private static String text(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return new String(bytes, marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static Content unreadable(String reason) {
        return new Content.Unreadable("The file given with --token-file can't be read: " + reason + ".");
    }
}
