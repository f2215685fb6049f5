package ca.tetherai.profileviewer.soak;

import ca.tetherai.profileviewer.app.SoakWindow;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.support.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Thousands of fetches in one window, of every kind of answer: what the process holds in the end has to be what it held after the first hundred.
 * Started by {@code mvn test-compile exec:exec@soak}; its argument: how many. Its status is 1 when something has grown beyond its bound.
 */
public final class Soak {
    private static final int FETCHES = 10_000;
    private static final int FIRST = 100;
    private static final int STEP = 1_000;
    private static final int SHOWN = 20;

    private Soak() {
    }

    /** See the class. */
    public static void main(String[] arguments) {
        try {
            int fetches = arguments.length > 0 ? Integer.parseInt(arguments[0]) : FETCHES;
            System.exit(run(Files.createTempDirectory("soak"), fetches) ? 0 : 1);
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static boolean run(Path directory, int fetches) throws IOException {
        WaitForAsyncUtils.autoCheckException = false;
        Fx.start();
        var counts = new ArrayList<Integer>(List.of(FIRST));
        for (int count = STEP; count < fetches; count += STEP) {
            counts.add(count);
        }
        counts.add(fetches);
        List<Snapshot> snapshots = snapshots(directory, counts);
        Snapshot first = snapshots.getFirst();
        Snapshot last = snapshots.getLast();
        List<String> grown = Counted.grown(first, last);
        System.out.println();
        System.out.println(line("most allowed", Counted.all().stream().map(each -> each.most(first))));
        System.out.println("\nmore bytes:");
        last.live().largerSince(first.live()).limit(SHOWN).forEach(System.out::println);
        System.out.println("\nmore instances:");
        last.live().moreSince(first.live()).limit(SHOWN).forEach(System.out::println);
        System.out.println(grown.isEmpty() ? "\nnothing has grown beyond its bound" : "\ngrown beyond its bound: " + grown);
        return grown.isEmpty();
    }

    /** Opens a window, and looks at what the process holds after so many fetches each; prints it. */
    static List<Snapshot> snapshots(Path directory, List<Integer> counts) throws IOException {
        var snapshots = new ArrayList<Snapshot>();
        try (var demo = DemoServer.start(); var server = new SoakServer(); var window = new SoakWindow(directory)) {
            var day = new SoakDay(window, demo, server);
            System.out.println(line("fetches", Counted.all().stream().map(Counted::title)) + " at |");
            for (int count : counts) {
                day.goTo(count);
                day.rest();
                var now = Snapshot.now();
                snapshots.add(now);
                System.out.println(line(Integer.toString(count), Counted.all().stream().map(each -> each.in(now))) + " "
                        + Instant.now().truncatedTo(ChronoUnit.SECONDS) + " |");
            }
            System.out.println("\n" + day.acts());
            if (day.acts().containsValue(0)) {
                throw new IllegalStateException("never done");
            }
        }
        return snapshots;
    }

    private static String line(String head, Stream<?> cells) {
        return cells.map(cell -> String.format(Locale.ROOT, "%s", cell)).collect(Collectors.joining(" | ", "| " + head + " | ", " |"));
    }
}
