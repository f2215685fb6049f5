import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The program as it lies in the file system of a Linux machine: what is its own under {@code /usr/lib}, a command, and what the desktop looks for. Not by
 * jpackage, whose packages go to {@code /opt} and bring no icon theme, metadata nor manual page; and without scripts, for the system's own triggers notice
 * the files.
 */
final class LinuxTree {
    private static final List<Integer> ICON_SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

    private static final int XFL = 8;

    private final Product product;
    private final Path root;
    private final Map<String, String> values;

    private LinuxTree(Product product, Path root) {
        this.product = product;
        this.root = root;
        values = values(product);
    }

    /** Lays it out in that directory. */
    static Path lay(Product product, AppImage app, Path icons, Path root) throws IOException {
        var tree = new LinuxTree(product, FileTree.clear(root));
        tree.program(app);
        tree.desktop();
        tree.icons(icons);
        tree.manual();
        tree.documents();
        FileTree.settle(root, product.time());
        return root;
    }

    /** What the templates of {@code linux/} may ask for. */
    static Map<String, String> values(Product product) {
        var today = LocalDate.ofInstant(product.time(), ZoneOffset.UTC);
        return Map.of("version", product.version().linux(), "number", product.version().number(), "date", today.toString(),
                "mail-date", product.time().atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ROOT)),
                "spec-date", today.format(DateTimeFormatter.ofPattern("EEE MMM dd yyyy", Locale.ROOT)));
    }

    private void program(AppImage app) throws IOException {
        FileTree.copy(app.directory(), root.resolve("usr/lib").resolve(Product.PACKAGE));
        Path command = Files.createDirectories(root.resolve("usr/bin")).resolve(Product.PACKAGE);
        Files.createSymbolicLink(command, Path.of("../lib", Product.PACKAGE, "bin", Product.PACKAGE));
    }

    private void desktop() throws IOException {
        template(Product.ID + ".desktop", "usr/share/applications");
        template(Product.ID + ".metainfo.xml", "usr/share/metainfo");
    }

    private void icons(Path icons) throws IOException {
        for (int size : ICON_SIZES) {
            copy(icons.resolve(size + ".png"), "usr/share/icons/hicolor/" + size + "x" + size + "/apps/" + Product.ID + ".png");
        }
        copy(product.assets("icon.svg"), "usr/share/icons/hicolor/scalable/apps/" + Product.ID + ".svg");
    }

    private void manual() throws IOException {
        packed(Product.PACKAGE + ".1", "usr/share/man/man1/" + Product.PACKAGE + ".1.gz");
        packed(Product.PACKAGE + ".fr.1", "usr/share/man/fr/man1/" + Product.PACKAGE + ".1.gz");
    }

    private void documents() throws IOException {
        template("copyright", "usr/share/doc/" + Product.PACKAGE);
        packed("changelog.Debian", "usr/share/doc/" + Product.PACKAGE + "/changelog.gz");
    }

    private void template(String name, String directory) throws IOException {
        Path target = Files.createDirectories(root.resolve(directory)).resolve(name);
        Files.writeString(target, Template.fill(product.source("linux").resolve(name), values));
    }

    // As Debian's policy has it; without a time, so that it is the same each time.
    private void packed(String name, String target) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(Template.fill(product.source("linux").resolve(name), values).getBytes(StandardCharsets.UTF_8));
        }
        byte[] packed = bytes.toByteArray();
        // RFC 1952, 2.3.1: XFL says that it was packed as well as can be, which Java leaves out and lintian looks for.
        packed[XFL] = 2;
        Files.createDirectories(root.resolve(target).getParent());
        Files.write(root.resolve(target), packed);
    }

    private void copy(Path file, String target) throws IOException {
        Files.createDirectories(root.resolve(target).getParent());
        Files.copy(file, root.resolve(target));
    }
}
