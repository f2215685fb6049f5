package ca.tetherai.profileviewer.bench;

import ca.tetherai.profileviewer.support.Fx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** What each step of a case kept the UI thread busy, round by round. */
final class StepTimes {
    /** What comes of a step some frames later counts too. */
    private static final Duration AFTERWARDS = Duration.ofMillis(150);
    private static final UiHeartbeat HEARTBEAT = new UiHeartbeat();

    private final BenchWindow window;
    private final Map<String, List<Time>> steps = new LinkedHashMap<>();

    private record Time(double work, double stall) {}

    /** Of steps in a window. */
    StepTimes(BenchWindow window) {
        this.window = window;
    }

    /** Takes a step, and the time of it. */
    void of(String step, Runnable code) {
        HEARTBEAT.reset();
        code.run();
        window.settle();
        LockSupport.parkNanos(AFTERWARDS.toNanos());
        // A beat that still waits has its turn before this.
        Fx.run(() -> {
        });
        steps.computeIfAbsent(step, _ -> new ArrayList<>())
                .add(new Time(HEARTBEAT.mostWork().toNanos() / 1e6, HEARTBEAT.longest().toNanos() / 1e6));
    }

    /** Prints the steps of a case: the first round, and of the further ones the median and the worst. */
    void print(String what) {
        steps.forEach((step, times) -> System.out.printf("%-28s %-18s | work %6.0f %6.0f %6.0f | stall %6.0f %6.0f %6.0f%n", what, step,
                times.getFirst().work(), median(times, Time::work), worst(times, Time::work),
                times.getFirst().stall(), median(times, Time::stall), worst(times, Time::stall)));
    }

    private static double median(List<Time> times, Function<Time, Double> which) {
        List<Double> sorted = times.stream().skip(times.size() > 1 ? 1 : 0).map(which).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double worst(List<Time> times, Function<Time, Double> which) {
        return times.stream().skip(times.size() > 1 ? 1 : 0).map(which).max(Double::compare).orElse(0.0);
    }
}
