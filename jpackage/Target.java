import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The systems that the viewer is packed for, each on itself only, and how jpackage lays the program out there. */
enum Target {
    LINUX(List.of("deb", "rpm"), "lib/runtime", "lib/app", "png"),
    WINDOWS(List.of("msi", "msi-machine"), "runtime", "app", "ico"),
    MACOS(List.of("dmg"), "Contents/runtime/Contents/Home", "Contents/app", "icns");

    private final List<String> installers;
    private final String runtime;
    private final String appDirectory;
    private final String iconSuffix;

    Target(List<String> installers, String runtime, String appDirectory, String iconSuffix) {
        this.installers = installers;
        this.runtime = runtime;
        this.appDirectory = appDirectory;
        this.iconSuffix = iconSuffix;
    }

    /** The one that this runs on. */
    static Target current() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MACOS : LINUX;
    }

    /** The kinds of installers that are made where nothing else is asked for. */
    List<String> installers() {
        return installers;
    }

    /** What the program's file is called, without a suffix. */
    String programName() {
        return this == LINUX ? Product.PACKAGE : Product.NAME;
    }

    /** What jpackage calls the directory of the program. */
    String imageName() {
        return this == MACOS ? Product.NAME + ".app" : programName();
    }

    /** The launcher within. */
    String launcher() {
        return switch (this) {
            case LINUX -> "bin/" + programName();
            case WINDOWS -> programName() + ".exe";
            case MACOS -> "Contents/MacOS/" + programName();
        };
    }

    /** The runtime within. */
    String runtime() {
        return runtime;
    }

    /** The launcher's configuration within. */
    String appDirectory() {
        return appDirectory;
    }

    /** The icon that the program's file has. */
    String iconFile() {
        return Product.ID + "." + iconSuffix;
    }

    /** What jpackage is told here alone. */
    List<String> jpackageOptions(Product product) {
        return switch (this) {
            case LINUX, WINDOWS -> List.of();
            case MACOS -> List.of("--resource-dir", product.source("macos").toString(), "@" + product.source("macos").resolve("app-image.txt"));
        };
    }
}
