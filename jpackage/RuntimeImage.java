import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java runtime that is installed with the viewer: jlink's image of the modules that it needs, with its own and its libraries' among them. */
final class RuntimeImage {
    /** Found as services, which no module requires: the log's way out, and the dates and numbers of all languages ({@code --locale} takes any). */
    private static final List<String> SERVICES = List.of("org.slf4j.jul", "jdk.localedata");
    /** The operating system's certificates, which are a service on Windows. */
    private static final String WINDOWS_KEYS = "jdk.crypto.mscapi";
    /**
     * Packed: the data of languages, and the classes of large libraries, which the AOT cache has as they are in memory, so that they are read here only
     * without it. The rest lies open: the package packs it better than zip does. Both sizes have goals, between which this stands (BENCHMARKS.md).
     */
    private static final String PACKED = "zip-6:filter=/jdk.localedata/**,/java.desktop/**,/java.xml/**,/java.management/**,/java.net.http/**,"
            + "/com.fasterxml.*/**,/com.google.*/**,/javafx.*/**.class";

    private RuntimeImage() {
    }

    /** Links it. */
    static Path link(List<Path> modules, Path image) throws IOException {
        LeftOutCheck.patterns(modules);
        String roots = "ca.tetherai.profileviewer," + String.join(",", SERVICES) + (Target.current() == Target.WINDOWS ? "," + WINDOWS_KEYS : "");
        var arguments = new ArrayList<>(List.of("--module-path", Modules.path(modules), "--add-modules", roots,
                "--exclude-resources", LeftOut.resources(), "--exclude-files", LeftOut.files(),
                "--compress", PACKED, "--strip-java-debug-attributes", "--no-man-pages", "--no-header-files", "--output", image.toString()));
        if (Target.current() == Target.LINUX) {
            // On the other systems they lie in files of their own, which jlink leaves out.
            arguments.add("--strip-native-debug-symbols=exclude-debuginfo-files");
        }
        Tool.jdk("jlink", arguments);
        LeftOutCheck.image(image);
        return image;
    }
}
