package ca.tetherai.profileviewer.token;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a text file in which a token may be. Blocking; never throws. */
public final class TextFile {
    private static final int MAX_BYTES = 1024 * 1024;

    private TextFile() {
    }

    /** What came of reading it. */
    public sealed interface Content {
        /** The text of the file: perhaps a secret. */
        record Read(String text) implements Content {
            @Override
            public String toString() {
                return "Read[redacted]";
            }
        }

        /** It can't be read. */
        record Unreadable(Reason reason) implements Content {}
    }

    /** Why a file can't be read. */
    public enum Reason {
        /** It is larger than 1 MiB. */
        TOO_LARGE,
        /** There is none. */
        MISSING,
        /** Access is denied. */
        DENIED,
        /** It is a directory. */
        DIRECTORY,
        /** Something else. */
        FAILED;

        /** The key of its sentence in the messages. */
        public String messageKey() {
            return "token.file." + name();
        }
    }

    /** Reads a file, in UTF-8, or UTF-16 with a mark: PowerShell's redirection writes that. What is no regular file is not read. */
    public static Content read(Path file) {
        // Opening a pipe that nobody writes into never ends.
        boolean special = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        return special ? new Content.Unreadable(Reason.FAILED) : readOrWait(file);
    }

    /** Reads a file, or waits for what comes out of a pipe: a shell hands the output of a command on as one. */
    public static Content readOrWait(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            // A directory opens well, and fails at its first byte.
            return Files.isDirectory(file) ? new Content.Unreadable(Reason.DIRECTORY) : read(in);
        } catch (NoSuchFileException _) {
            return new Content.Unreadable(Reason.MISSING);
        } catch (AccessDeniedException _) {
            return new Content.Unreadable(Reason.DENIED);
        } catch (IOException _) {
            return new Content.Unreadable(Files.isDirectory(file) ? Reason.DIRECTORY : Reason.FAILED);
        }
    }

    /** Reads what comes, as of a file. Leaves it open. */
    public static Content read(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES ? new Content.Unreadable(Reason.TOO_LARGE) : new Content.Read(text(bytes));
        } catch (IOException _) {
            return new Content.Unreadable(Reason.FAILED);
        }
    }

    private static String text(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        return new String(bytes, marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
