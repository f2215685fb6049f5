package ca.tetherai.profileviewer.soak;

import ca.tetherai.profileviewer.support.Fx;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/**
 * What this process holds at one moment.
 *
 * @param threads platform threads
 * @param files what is open
 * @param nodesShown nodes of all windows' scene graphs
 * @param live what is alive
 */
record Snapshot(long threads, OpenFiles files, long nodesShown, ClassHistogram live) {
    private static final int COLLECTIONS = 4;
    private static final int ROUNDS = 100;

    /** As it is now, after full collections: what was given up ends a moment later, on threads of its own, and is waited for. */
    static Snapshot now() {
        for (int round = 0; round < ROUNDS && OpenFiles.now().inState("01") + OpenFiles.now().inState("08") > 0; round++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
            // What was enqueued is taken away by cleaners, and by the UI thread.
            Fx.run(() -> {
            });
        }
        var live = ClassHistogram.now();
        return new Snapshot(ManagementFactory.getThreadMXBean().getThreadCount(), OpenFiles.now(),
                Fx.<Long>get(() -> Window.getWindows().stream().mapToLong(window -> nodes(window.getScene().getRoot())).sum()), live);
    }

    /** What lives, in KB of 1000 bytes. */
    long heapKilobytes() {
        return live.bytes() / 1000;
    }

    private static long nodes(Node node) {
        return 1 + (node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().mapToLong(Snapshot::nodes).sum() : 0);
    }
}
