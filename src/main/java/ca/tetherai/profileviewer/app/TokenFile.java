package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.token.TextFile;

import java.io.InputStream;
import java.nio.file.Path;

/** Where {@code --token-file} points. Its sentences don't quote the path: somebody may have put the token itself there. */
final class TokenFile {
    private static final Path STANDARD_INPUT = Path.of("-");

    private TokenFile() {
    }

    /** What came of reading it. */
    sealed interface Content {
        /** The text of the file: perhaps a secret. */
        record Read(String text) implements Content {
            @Override
            public String toString() {
                return "Read[redacted]";
            }
        }

        /** It can't be read: one sentence says why. */
        record Unreadable(String sentence) implements Content {}
    }

    static Content read(Path file, InputStream standardInput) {
        return switch (file.equals(STANDARD_INPUT) ? TextFile.read(standardInput) : TextFile.readOrWait(file)) {
            case TextFile.Content.Read(String text) -> new Content.Read(text);
            case TextFile.Content.Unreadable(var reason) ->
                new Content.Unreadable("The file given with --token-file can't be read: " + words(reason) + ".");
        };
    }

    private static String words(TextFile.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "it is larger than 1 MiB, which no token is";
            case MISSING -> "there is no such file";
            case DENIED -> "access to it is denied";
            case DIRECTORY -> "it is a directory";
            case FAILED -> "reading it failed";
        };
    }
}
