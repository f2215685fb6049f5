import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program as a directory that runs from anywhere: a launcher, jpackage's but on Linux, with the runtime image.
 *
 * @param directory all of it
 * @param javaOptions what the launcher gives the JVM, but for the AOT cache
 */
record AppImage(Path directory, List<String> javaOptions) {
    /** Beside the configuration of jpackage's launcher, which calls that place {@code $APPDIR}. */
    private static final String CACHE = "viewer.aot";
    private static final List<String> TOOLS = List.of("java", "javaw", "jwebserver", "keytool", "jrunscript", "rmiregistry");

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
        var app = new AppImage(product.work("app").resolve(target.imageName()), options);
        if (target == Target.LINUX) {
            LinuxLauncher.replace(product, app);
        }
        return app;
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

    /** Takes out the JDK's programs, which the build needs no more, but for the one that the launcher may start; and what only a JDK makes use of. */
    void withoutTools() throws IOException {
        for (Path tool : FileTree.files(runtime().resolve("bin"))) {
            if (isTool(tool.getFileName().toString())) {
                Files.delete(tool);
            }
        }
        for (String rest : List.of("lib/jexec", "lib/classlist", "lib/jrt-fs.jar")) {
            Files.deleteIfExists(runtime().resolve(rest));
        }
    }

    // On Windows the libraries lie there as well.
    private static boolean isTool(String name) {
        boolean needed = Target.current() == Target.LINUX && name.equals("java");
        return !needed && TOOLS.contains(name.endsWith(".exe") ? name.substring(0, name.length() - ".exe".length()) : name);
    }
}
