import java.nio.file.Path;
import java.util.List;

/** The Java runtime that is installed with the viewer: jlink's image of the modules that it needs, with its own and its libraries' among them. */
final class RuntimeImage {
    /** Found as services, which no module requires: the log's way out, and the dates and numbers of all languages ({@code --locale} takes any). */
    private static final List<String> SERVICES = List.of("org.slf4j.jul", "jdk.localedata");
    /** The operating system's certificates, which are a service on Windows. */
    private static final String WINDOWS_KEYS = "jdk.crypto.mscapi";
    /**
     * Left out, since nothing here can come to it. Of languages that the viewer doesn't speak: the names of countries, currencies and zones. Of AWT and
     * Swing, which JavaFX's modules require but don't use without an AWT window: what draws, plays and prints, where no package is exported. Of XML: the
     * parsers. JavaFX's theme before last.
     */
    private static final List<String> LEFT_OUT = List.of("regex:/jdk\\.localedata/.*/(Locale|Currency|TimeZone)Names_(?!en|fr).*",
            "glob:/java.desktop/com/sun/java/swing/plaf/**", "glob:/java.desktop/com/sun/media/sound/**", "glob:/java.desktop/com/sun/imageio/**",
            "glob:/java.desktop/sun/swing/**", "glob:/java.desktop/sun/print/**", "glob:/java.desktop/sun/awt/X11/**",
            "glob:/java.xml/com/sun/org/apache/xerces/**", "glob:/java.xml/com/sun/org/apache/xalan/**", "glob:/java.xml/jdk/xml/internal/jdkcatalog/**",
            "glob:/javafx.controls/com/sun/javafx/scene/control/skin/caspian/**", "glob:/javafx.graphics/javafx-swt.jar");
    /** Packed, since it is seldom or never read: the classes that the viewer loads are in its AOT cache. The rest lies open, which saves time. */
    private static final String PACKED = "zip-6:filter=/java.desktop/**,/java.xml/**,/jdk.localedata/**";

    private RuntimeImage() {
    }

    /** Links it. */
    static Path link(List<Path> modules, Path image) {
        String roots = "ca.tetherai.profileviewer," + String.join(",", SERVICES) + (Target.current() == Target.WINDOWS ? "," + WINDOWS_KEYS : "");
        Tool.jdk("jlink", List.of("--module-path", Modules.path(modules), "--add-modules", roots, "--exclude-resources", String.join(",", LEFT_OUT),
                "--compress", PACKED, "--strip-java-debug-attributes", "--no-man-pages", "--no-header-files", "--output", image.toString()));
        return image;
    }
}
