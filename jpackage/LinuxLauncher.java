import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The program's file on Linux: a script that becomes the runtime's {@code java}. jpackage's own launcher runs {@code rpm} and {@code dpkg} at each start
 * to find out whose package it is, and then itself once more: 0.2 s, and more on a machine with many packages.
 */
final class LinuxLauncher {
    private static final String SOURCE = "linux/launcher.sh";
    /** What jpackage puts beside its launcher, for that alone, and its icon, which the desktop has in a theme. */
    private static final List<String> LEFT = List.of("lib/libapplauncher.so", "lib/" + Product.PACKAGE + ".png", "lib/app/" + Product.PACKAGE + ".cfg",
            "lib/app/.jpackage.xml", "lib/app/.package");

    private LinuxLauncher() {
    }

    /** Puts it in the place of jpackage's. */
    static void replace(Product product, AppImage app) throws IOException {
        for (String rest : LEFT) {
            Files.deleteIfExists(app.directory().resolve(rest));
        }
        String cache = app.directory().relativize(app.cache()).toString();
        // jpackage makes its launchers read-only.
        Files.deleteIfExists(app.launcher());
        Files.writeString(app.launcher(), text(product.source(SOURCE), app.javaOptions(), cache));
        Files.setPosixFilePermissions(app.launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The script, for a JVM with those options and an AOT cache at that place in the program's directory. */
    static String text(Path source, List<String> options, String cache) throws IOException {
        String lines = options.stream().map(option -> "  " + quoted(option) + " \\\n").collect(Collectors.joining());
        return Template.fill(source, Map.of("runtime", Target.LINUX.runtime(), "options", lines, "cache", cache, "main", Product.MAIN));
    }

    // For the shell, as it is.
    private static String quoted(String option) {
        return "'" + option.replace("'", "'\\''") + "'";
    }
}
