import java.nio.file.Path;
import java.util.List;

/** The Java runtime that is installed with the viewer: jlink's image of the modules that it needs, with its own and its libraries' among them. */
final class RuntimeImage {
    /** Found as services, which no module requires: the log's way out, and the words and numbers of all languages ({@code --locale} takes any). */
    private static final List<String> SERVICES = List.of("org.slf4j.jul", "jdk.localedata");
    /** The operating system's certificates, which are a service on Windows. */
    private static final String WINDOWS_KEYS = "jdk.crypto.mscapi";
    /** What is not looked at while the viewer starts is packed; the rest lies open, which costs room and saves time. */
    private static final String PACKED = "zip-6";

    private RuntimeImage() {
    }

    /** Links it. */
    static Path link(List<Path> modules, Path image) {
        String roots = "ca.tetherai.profileviewer," + String.join(",", SERVICES) + (Target.current() == Target.WINDOWS ? "," + WINDOWS_KEYS : "");
        Tool.jdk("jlink", List.of("--module-path", Modules.path(modules), "--add-modules", roots, "--compress", PACKED,
                "--strip-java-debug-attributes", "--no-man-pages", "--no-header-files", "--output", image.toString()));
        return image;
    }
}
