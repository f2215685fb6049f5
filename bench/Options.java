import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the benchmarks are told on the command line.
 *
 * @param launcher the viewer's
 * @param rounds how many, with the one that is dropped
 */
record Options(Path launcher, int rounds) {
    private static final Path BUILT = Path.of("target", "installer", "app", Product.PACKAGE, "bin", Product.PACKAGE);

    /** Rounds and launcher, each of which may be missing. */
    static Options of(String[] arguments, int rounds) {
        Path launcher = arguments.length > 1 ? Path.of(arguments[1]) : BUILT;
        if (!Files.isRegularFile(launcher) || !Files.isExecutable(launcher)) {
            throw new BuildException("There is no program " + launcher + ": make it by mvn -Pinstaller package, or name another.");
        }
        return new Options(launcher.toAbsolutePath(), arguments.length > 0 ? Integer.parseInt(arguments[0]) : rounds);
    }

    /** The bare windows, made of what the packages were made of. */
    BareImages bare() throws IOException {
        Path libraries = Path.of("target", "installer-libraries");
        if (!Files.isDirectory(libraries)) {
            throw new BuildException("There are no libraries in " + libraries + ": mvn -Pinstaller package puts them there.");
        }
        return BareImages.make(libraries, Path.of("target", "bench", "bare").toAbsolutePath());
    }
}
