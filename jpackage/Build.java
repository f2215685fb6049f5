import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Makes what users install, for the system that it runs on: a runtime image with the viewer's modules, the program with its AOT cache, and the
 * installers. Started by {@code mvn -Pinstaller package} as {@code java jpackage/Build.java}, with these arguments: the project's directory, its
 * version, the time that files bear, its jar, the directory of its libraries, that of Maven's reports on what it is made of, a directory to work in, and
 * the kinds of installers, separated by commas, or {@code all}.
 *
 * <p>Leaves with status 1 and one sentence where something is missing or fails.
 */
public final class Build {
    private Build() {
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        try {
            var product = new Product(Path.of(args[0]), Version.of(args[1]), Instant.parse(args[2]), Path.of(args[5]), Path.of(args[6]));
            List<String> kinds = args[7].equals("all") ? Target.current().installers() : List.of(args[7].split(","));
            Requirements.check(kinds);
            make(product, Path.of(args[3]), Path.of(args[4]), kinds);
        } catch (BuildException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void make(Product product, Path jar, Path libraries, List<String> kinds) throws IOException {
        FileTree.clear(product.work());
        step("icons");
        Path icons = Icons.write(product.assets("icon.svg"), product.assets("icon-small.svg"), product.work("icons"));
        step("modules");
        List<Path> modules = new Modules(product.work("modules")).of(jar, libraries);
        WindowIcons.add(modules.getFirst(), icons, Target.current());
        step("runtime image");
        Path runtime = RuntimeImage.link(modules, product.work("runtime"));
        step("program");
        AppImage app = AppImage.make(product, runtime, icons);
        step("AOT cache");
        new AotCache(app).make();
        app.withoutTools();
        var signing = new Signing(System.getenv());
        signing.program(product, app);
        step("installers");
        Path out = Files.createDirectories(product.work("out"));
        for (String kind : kinds) {
            Installers.make(kind, product, app, icons, out);
        }
        for (Path installer : FileTree.files(out)) {
            signing.installer(product, installer);
        }
        step("what is in them");
        Sbom.write(product.traceability(), out);
        ThirdParty.write(product.traceability(), out);
        Checksums.write(out);
        for (Path made : FileTree.files(out)) {
            System.out.printf("%,14d  %s%n", Files.size(made), made);
        }
    }

    private static void step(String what) {
        System.out.println("-- " + what);
    }
}
