package ca.tetherai.profileviewer.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import javafx.application.Platform;

/** Measures how long the UI thread takes no input: posts to it every 5 ms, and sees how long each post waits. Thread-safe. */
final class UiHeartbeat implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(5);

    private final Thread heart = Thread.ofPlatform().daemon().name("heartbeat").unstarted(this::beatUntilInterrupted);
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicLong longestNanos = new AtomicLong();
    private final StallStacks stacks = new StallStacks();
    private final AtomicLong mostWorkNanos = new AtomicLong();
    private volatile long waitingSince;
    private long workedBefore;

    /** Beats from now on, until it is closed. */
    UiHeartbeat() {
        heart.start();
    }

    /** Forgets what was measured. */
    void reset() {
        longestNanos.set(0);
        mostWorkNanos.set(0);
    }

    /** The longest wait since the last reset, right to 5 ms. */
    Duration longest() {
        return Duration.ofNanos(longestNanos.get());
    }

    /**
     * The most processor time that the UI thread took between two beats since the last reset: what of the longest wait is its own work. The
     * rest is waiting for the garbage collector, the renderer, or other programs.
     */
    Duration mostWork() {
        return Duration.ofNanos(mostWorkNanos.get());
    }

    private void beatUntilInterrupted() {
        while (!Thread.currentThread().isInterrupted()) {
            beat();
            LockSupport.parkNanos(INTERVAL.toNanos());
        }
    }

    private void beat() {
        if (waiting.compareAndSet(false, true)) {
            long posted = System.nanoTime();
            waitingSince = posted;
            Platform.runLater(() -> {
                stacks.know(Thread.currentThread());
                longestNanos.accumulateAndGet(System.nanoTime() - posted, Math::max);
                long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                mostWorkNanos.accumulateAndGet(worked - workedBefore, Math::max);
                workedBefore = worked;
                waiting.set(false);
            });
        } else {
            stacks.look(Duration.ofNanos(System.nanoTime() - waitingSince));
        }
    }

    @Override
    public void close() {
        heart.interrupt();
    }
}
