import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How much memory an idle window takes, next to a bare JavaFX window: the proportional set size (PSS) after the window is painted and nothing has
 * happened for a while. Started by {@code bench/run Memory}; arguments: rounds, and the viewer's launcher.
 */
public final class Memory {
    private static final int ROUNDS = 6;
    private static final int QUIET_SECONDS = 5;
    private static final double KIB_PER_MB = 1e6 / 1024;

    private Memory() {
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        try {
            Options options = Options.of(args, ROUNDS);
            measure(options, options.bare());
        } catch (BuildException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void measure(Options options, BareImages images) throws IOException {
        Subject bare = Subject.bare("bare, image with AOT cache", images.withCache()).with("stay");
        Subject window = Subject.window(options.launcher());
        Subject profile = Subject.profile(options.launcher());
        Machine.print();
        Rounds results = Rounds.run(options.rounds(), List.of(bare, window, profile), Memory::idle);
        Machine.printLoad("after");
        results.print("MB");
        results.ratio(window, bare, "at most 1.0");
        results.ratio(profile, bare, "none");
    }

    private static double idle(Subject subject) throws IOException {
        try (Launch launch = Launch.of(subject)) {
            TimeUnit.SECONDS.sleep(QUIET_SECONDS);
            double megabytes = 0;
            for (ProcessHandle process : Stream.concat(Stream.of(launch.process()), launch.process().descendants()).toList()) {
                megabytes += pss(process.pid());
            }
            return megabytes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildException("Interrupted.");
        }
    }

    // "Pss:   144384 kB", where kB are 1024 bytes.
    private static double pss(long pid) throws IOException {
        String line = Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream().filter(each -> each.startsWith("Pss:")).findFirst()
                .orElseThrow(() -> new BuildException("The kernel doesn't tell the PSS."));
        return Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MB;
    }
}
