import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How much of a processor a window takes that nobody touches while a countdown goes on in it: user and system time of the process, by
 * {@code /proc/…/stat}, as a share of one core. One window shows a profile whose token still has a while, another one a server's refusal that
 * is waited for (429; at most the ten minutes that the viewer waits), and another one a caret in its first field, which stands still soon. A bare
 * JavaFX window beside them shows what JavaFX alone takes, whose timer wakes the UI thread sixty times a second. Started by {@code bench/run Idle};
 * arguments: minutes, and the viewer's launcher. Linux only.
 */
public final class Idle {
    private static final int MINUTES = 60;
    /** After the start's own work, and that of its compilers. */
    private static final int SETTLING_SECONDS = 30;
    private static final int PERIOD_MINUTES = 10;

    private Idle() {
    }

    /** See the class. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            measure(Options.of(args, MINUTES));
        } catch (BuildException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void measure(Options options) throws IOException, InterruptedException {
        Machine.print();
        Subject bare = Subject.bare("bare, image with AOT cache", options.bare().withCache()).with("stay");
        try (var profiles = IdleServer.showing(); var refusals = IdleServer.refusing();
                Launch shown = Launch.of(profiles.subject("profile, token's time going by", options.launcher()));
                Launch waiting = Launch.of(refusals.subject("429, seconds counted on the button", options.launcher()));
                Launch empty = Launch.of(Subject.window(options.launcher()));
                Launch alone = Launch.of(bare)) {
            TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
            var uses = List.of(new CpuUse("profile", shown.process()), new CpuUse("429", waiting.process()), new CpuUse("caret", empty.process()),
                    new CpuUse("bare", alone.process()));
            var starts = new ArrayList<>(uses.stream().map(CpuUse::now).toList());
            System.out.println("minutes | window | CPU seconds | share of one core");
            for (int begun = 0; begun < options.rounds(); begun += PERIOD_MINUTES) {
                int ended = Math.min(begun + PERIOD_MINUTES, options.rounds());
                var before = uses.stream().map(CpuUse::now).toList();
                TimeUnit.MINUTES.sleep(ended - begun);
                for (int each = 0; each < uses.size(); each++) {
                    uses.get(each).print(begun + " to " + ended, before.get(each));
                }
            }
            for (int each = 0; each < uses.size(); each++) {
                uses.get(each).print("all", starts.get(each));
                uses.get(each).printThreads();
            }
        }
        Machine.printLoad("after");
    }
}
