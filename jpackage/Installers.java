import java.io.IOException;
import java.nio.file.Path;

/** Makes an installer of each kind. */
final class Installers {
    private Installers() {
    }

    /** Makes one of that kind, in {@code out}. */
    static void make(String kind, Product product, AppImage app, Path icons, Path out) throws IOException {
        switch (kind) {
            case "deb" -> new DebianPackage(product, LinuxTree.lay(product, app, icons, product.work("deb"))).make(out);
            case "rpm" -> new RpmPackage(product, LinuxTree.lay(product, app, icons, product.work("rpm").resolve("tree"))).make(out);
            case "msi", "msi-machine", "dmg" -> JpackageInstaller.make(kind, product, app, out);
            case "app" -> {
            }
            default -> throw new IllegalArgumentException(kind);
        }
    }
}
