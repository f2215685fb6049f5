import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The AOT cache (JEP 483, 514, 515): the classes of a rehearsal, loaded and linked, as the JVM finds them in memory. Made by the runtime that is
 * installed, under the options that the launcher gives it: another would refuse it.
 *
 * @param app the program that it is for
 */
record AotCache(AppImage app) {
    /** No profiles of methods (JEP 515): the launcher's options leave them unread. */
    private static final String NO_TRAINING = "-XX:-AOTRecordTraining";
    /** Whoever builds wants to know of a crash; all accounts here are made up. */
    private static final String REPORT_CRASH = "-XX:-SuppressFatalErrorMessage";
    /** How the viewer is told to rehearse, by {@code ca.tetherai.profileviewer.app.Rehearsal}. */
    private static final String REHEARSAL = "-Dca.tetherai.profileviewer.rehearsal=true";

    /** Makes it, on a screen that nobody sees where the system has such. */
    void make() throws IOException {
        Path home = Files.createTempDirectory("rehearsal");
        try {
            Path log = home.resolve("rehearsal.log");
            Tool.run(command(home), Map.of("HOME", home.toString()), log);
            if (!Files.exists(app.cache())) {
                System.out.print(Files.readString(log));
                throw new BuildException("The rehearsal made no AOT cache.");
            }
        } finally {
            deleteHome(home);
        }
    }

    // The session's own services may still write there as it ends; what they leave goes with the system's temporary files.
    private static void deleteHome(Path home) throws IOException {
        try {
            FileTree.delete(home);
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            System.out.println("left behind: " + e.getMessage());
        }
    }

    private List<String> command(Path home) {
        var command = new ArrayList<String>();
        if (Target.current() == Target.LINUX) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1280x1024x24", "dbus-run-session", "--"));
        }
        command.add(app.runtime().resolve("bin").resolve("java").toString());
        command.addAll(app.javaOptions());
        command.addAll(List.of("-XX:AOTCacheOutput=" + app.cache(), NO_TRAINING, REPORT_CRASH, REHEARSAL, "-m", Product.MAIN,
                "--settings-dir", home.resolve("settings").toString(), "--demo", "--fetch", "--timings"));
        return command;
    }
}
