import java.nio.file.Path;
import java.util.List;

/** The installers of Windows and macOS, which jpackage makes as they should be. */
final class JpackageInstaller {
    private JpackageInstaller() {
    }

    /** Makes it, in {@code out}, with the options of {@code windows/msi.txt} or {@code macos/dmg.txt}. */
    static void make(String kind, Product product, AppImage app, Path out) {
        String system = kind.equals("msi") ? "windows" : "macos";
        Path resources = product.source(system);
        Tool.jdk("jpackage", List.of("--type", kind, "--name", Product.NAME, "--app-version", product.version().number(),
                "--vendor", Product.VENDOR, "--description", Product.DESCRIPTION, "--app-image", app.directory().toString(),
                "--resource-dir", resources.toString(), "--dest", out.toString(), "@" + resources.resolve(kind + ".txt")));
    }
}
