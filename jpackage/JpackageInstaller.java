import java.nio.file.Path;
import java.util.List;

/** The installers of Windows and macOS, which jpackage makes as they should be. */
final class JpackageInstaller {
    private JpackageInstaller() {
    }

    /** Makes it, in {@code out}, with the options of {@code windows/} or {@code macos/} in the file of that name. */
    static void make(String kind, Product product, AppImage app, Path out) {
        boolean windows = kind.startsWith("msi");
        Path resources = product.source(windows ? "windows" : "macos");
        // Of an option that comes twice, as the name does in one of the files, the last counts.
        Tool.jdk("jpackage", List.of("--type", windows ? "msi" : kind, "--name", Product.NAME, "--app-version", product.version().number(),
                "--vendor", Product.VENDOR, "--description", Product.DESCRIPTION, "--app-image", app.directory().toString(),
                "--resource-dir", resources.toString(), "--dest", out.toString(), "@" + resources.resolve(kind + ".txt")));
    }
}
