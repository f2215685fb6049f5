import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What {@code sha256sum --check} reads. */
final class Checksums {
    private Checksums() {
    }

    /** Writes {@code SHA256SUMS} of all files in the directory. */
    static void write(Path directory) throws IOException {
        var lines = new StringBuilder();
        for (Path file : FileTree.files(directory)) {
            lines.append(sum("SHA-256", file)).append("  ").append(file.getFileName()).append('\n');
        }
        Files.writeString(directory.resolve("SHA256SUMS"), lines);
    }

    /** The sum of a file, in hexadecimal. */
    static String sum(String algorithm, Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("each Java has MD5 and SHA-256", e);
        }
    }
}
