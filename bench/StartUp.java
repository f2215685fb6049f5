import java.io.IOException;
import java.util.List;

/**
 * How long it takes from the start of the process to the painted window, and to the painted profile, next to a bare JavaFX window. Started by
 * {@code bench/run StartUp}; arguments: rounds, and the viewer's launcher.
 */
public final class StartUp {
    private static final int ROUNDS = 15;

    private StartUp() {
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
        Subject stock = Subject.bare("bare, stock JDK", images.onStockJdk());
        Subject image = Subject.bare("bare, image", images.inImage());
        Subject cached = Subject.bare("bare, image with AOT cache", images.withCache());
        Subject window = Subject.window(options.launcher(), "--exit-after", "window");
        Subject profile = Subject.profile(options.launcher(), "--exit-after", "profile");
        Machine.print();
        Rounds results = Rounds.run(options.rounds(), List.of(stock, image, cached, window, profile), StartUp::time);
        Machine.printLoad("after");
        results.print("ms");
        results.ratio(window, cached, "at most 1.0");
        results.ratio(profile, cached, "at most 1.5");
        results.ratio(cached, stock, "below 0.5");
    }

    private static double time(Subject subject) throws IOException {
        try (Launch launch = Launch.of(subject)) {
            launch.awaitEnd();
            return launch.milliseconds();
        }
    }
}
