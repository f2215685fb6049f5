import java.io.IOException;
import java.nio.file.Path;

/** The list by which {@code dpkg --verify} finds files that have changed. MD5, since that is the one it reads. */
final class Md5Sums {
    private Md5Sums() {
    }

    /** The sums of all files in the tree but those in {@code without}. */
    static String of(Path tree, Path without) throws IOException {
        var lines = new StringBuilder();
        for (Path file : FileTree.files(tree)) {
            if (!file.startsWith(without)) {
                lines.append(Checksums.sum("MD5", file)).append("  ").append(tree.relativize(file)).append('\n');
            }
        }
        return lines.toString();
    }
}
