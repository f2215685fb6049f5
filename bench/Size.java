import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How large the packages are, and what the installed program consists of. Started by {@code bench/run Size}; argument: where the packages were made, if
 * not in {@code target/installer}.
 */
public final class Size {
    private static final double MEGABYTE = 1e6;

    private Size() {
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        Path installer = args.length > 0 ? Path.of(args[0]) : Path.of("target", "installer");
        if (!Files.isDirectory(installer.resolve("out"))) {
            System.err.println("There are no packages in " + installer + ": make them by mvn -Pinstaller package.");
            System.exit(1);
        }
        packages(installer.resolve("out"));
        program(installer.resolve("app"));
    }

    private static void packages(Path out) throws IOException {
        for (Path file : FileTree.files(out)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".deb")) {
                line(name + " (goal: at most 45 MB)", Files.size(file));
            } else if (name.endsWith(".rpm")) {
                line(name, Files.size(file));
            }
        }
    }

    private static void program(Path app) throws IOException {
        Map<String, Long> parts = new TreeMap<>();
        for (Path file : FileTree.files(app)) {
            parts.merge(part(file), Files.size(file), Long::sum);
        }
        line("installed (goal: at most 160 MB)", FileTree.size(app));
        parts.forEach((part, bytes) -> line("  " + part, bytes));
    }

    private static String part(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".aot")) {
            return "AOT cache";
        }
        if (name.equals("modules")) {
            return "modules";
        }
        // The JVM has its library, and the archives of its own classes, in a directory of that name.
        if (file.getParent().endsWith("server")) {
            return "JVM (" + (name.endsWith(".jsa") ? "CDS archives" : "library") + ")";
        }
        return name.matches("lib(glass|prism|javafx|decora|jfx|avplugin|gstreamer|fxplugins).*\\.so") ? "JavaFX's native libraries" : "rest";
    }

    private static void line(String what, long bytes) {
        System.out.printf(Locale.ROOT, "%-72s %8.1f MB  %,d bytes%n", what, bytes / MEGABYTE, bytes);
    }
}
