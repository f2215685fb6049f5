import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as a directory that runs from anywhere: jpackage's launcher with the runtime image.
 *
 * @param directory all of it
 * @param javaOptions what the launcher gives the JVM, but for the AOT cache
 */
record AppImage(Path directory, List<String> javaOptions) {
    /** Beside the launcher's configuration, which calls that place {@code $APPDIR}. */
    private static final String CACHE = "viewer.aot";

    /** Makes it. */
    static AppImage make(Product product, Path runtime, Path icons) throws IOException {
        Target target = Target.current();
        List<String> options = JavaOptions.read(product.source("java-options.txt"));
        var arguments = new ArrayList<>(List.of("--type", "app-image", "--name", target.programName(), "--app-version", product.version().number(),
                "--vendor", Product.VENDOR, "--description", Product.DESCRIPTION, "--runtime-image", runtime.toString(), "--module", Product.MAIN,
                "--dest", product.work("app").toString(), "--icon", icons.resolve(target.iconFile()).toString()));
        options.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        arguments.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + CACHE));
        arguments.addAll(target.jpackageOptions(product));
        Tool.jdk("jpackage", arguments);
        return new AppImage(product.work("app").resolve(target.imageName()), options);
    }

    /** The launcher. */
    Path launcher() {
        return directory.resolve(Target.current().launcher());
    }

    /** The runtime within. */
    Path runtime() {
        return directory.resolve(Target.current().runtime());
    }

    /** Where the launcher looks for the AOT cache. */
    Path cache() {
        return directory.resolve(Target.current().appDirectory()).resolve(CACHE);
    }

    /** Takes out the JDK's programs, which the launcher does without and which the build needs no more; and what only a JDK makes use of. */
    void withoutTools() throws IOException {
        for (String tool : List.of("java", "javaw", "keytool", "jrunscript", "rmiregistry")) {
            Files.deleteIfExists(runtime().resolve("bin").resolve(tool));
            Files.deleteIfExists(runtime().resolve("bin").resolve(tool + ".exe"));
        }
        for (String rest : List.of("lib/jexec", "lib/classlist", "lib/jrt-fs.jar")) {
            Files.deleteIfExists(runtime().resolve(rest));
        }
        if (Target.current() == Target.LINUX) {
            FileTree.delete(runtime().resolve("bin"));
        }
    }
}
