package ca.tetherai.profileviewer.soak;

import ca.tetherai.profileviewer.support.Fx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Window;

/**
 * What this process holds at one moment.
 *
 * @param threads platform threads
 * @param files what is open
 * @param nodesShown nodes of all windows' scene graphs
 * @param histogram the file that says what is alive: in memory it would be half a megabyte of what the next snapshot counts
 */
record Snapshot(long threads, OpenFiles files, long nodesShown, Path histogram) {
    private static final int COLLECTIONS = 4;
    private static final int ROUNDS = 100;
    private static final int LONGEST_KEPT_SECONDS = 20;

    /** As it is now, after full collections: what was given up ends a moment later, on threads of its own, and is waited for. */
    static Snapshot now() {
        for (int round = 0; round < ROUNDS && OpenFiles.now().inState("01") + OpenFiles.now().inState("08") > 0; round++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        // What a closed window held goes a little later here, where closing takes the focus from nobody: its caret rests after ten seconds.
        for (int second = 0; second < LONGEST_KEPT_SECONDS && collected().countOurs("app.WindowContent") > shownWindows(); second++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        var now = new Snapshot(ManagementFactory.getThreadMXBean().getThreadCount(), OpenFiles.now(),
                Fx.<Long>get(() -> Window.getWindows().stream().mapToLong(window -> nodes(window.getScene().getRoot())).sum()),
                temporary());
        try {
            Files.writeString(now.histogram(), ClassHistogram.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return now;
    }

    /** What was alive. */
    ClassHistogram live() {
        try {
            return ClassHistogram.of(Files.readString(histogram));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lives, in KB of 1000 bytes. */
    long heapKilobytes() {
        return live().totalBytes() / 1000;
    }

    private static long nodes(Node node) {
        return 1 + (node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().mapToLong(Snapshot::nodes).sum() : 0);
    }

    private static ClassHistogram collected() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
            // What was enqueued is taken away by cleaners, by the UI thread, and by maps with weak keys when they are asked next, as those of JavaFX's styles.
            Fx.run(() -> new Scene(new Label("")).getRoot().applyCss());
        }
        return ClassHistogram.of(ClassHistogram.text());
    }

    private static long shownWindows() {
        return Fx.<Integer>get(() -> Window.getWindows().size());
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("soak", ".txt");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
