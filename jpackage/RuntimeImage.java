import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java runtime that is installed with the viewer: jlink's image of the modules that it needs, with its own and its libraries' among them. */
final class RuntimeImage {
    /** Found as services, which no module requires: the log's way out, and the dates and numbers of all languages ({@code --locale} takes any). */
    private static final List<String> SERVICES = List.of("org.slf4j.jul", "jdk.localedata");
    /** The operating system's certificates, which are a service on Windows. */
    private static final String WINDOWS_KEYS = "jdk.crypto.mscapi";
    /** Left out, since nothing asks for it: the names of countries, currencies and zones in languages that the viewer doesn't speak; JavaFX for SWT. */
    private static final List<String> LEFT_OUT = List.of("regex:/jdk\\.localedata/.*/(Locale|Currency|TimeZone)Names_(?!en|fr).*",
            "glob:/javafx.graphics/javafx-swt.jar");
    /** Packed, since it is seldom or never read: the classes that the viewer loads are in its AOT cache. The rest lies open, which saves time. */
    private static final String PACKED = "zip-6:filter=/java.desktop/**,/java.xml/**,/jdk.localedata/**";

    private RuntimeImage() {
    }

    /** Links it. */
    static Path link(List<Path> modules, Path image) {
        String roots = "ca.tetherai.profileviewer," + String.join(",", SERVICES) + (Target.current() == Target.WINDOWS ? "," + WINDOWS_KEYS : "");
        var arguments = new ArrayList<>(List.of("--module-path", Modules.path(modules), "--add-modules", roots, "--exclude-resources", String.join(",", LEFT_OUT),
                "--compress", PACKED, "--strip-java-debug-attributes", "--no-man-pages", "--no-header-files", "--output", image.toString()));
        if (Target.current() == Target.LINUX) {
            // On the other systems they lie in files of their own, which jlink leaves out.
            arguments.add("--strip-native-debug-symbols=exclude-debuginfo-files");
        }
        Tool.jdk("jlink", arguments);
        return image;
    }
}
