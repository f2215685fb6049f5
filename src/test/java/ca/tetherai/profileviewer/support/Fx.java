package ca.tetherai.profileviewer.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.Scene;

/** The JavaFX toolkit, for tests: started once, and code run on its thread while the test waits. */
public final class Fx {
    private static final long PATIENCE_SECONDS = 30;

    private Fx() {
    }

    /** Starts the toolkit, where this JVM hasn't yet; it stays up when windows close. Throws when it doesn't come up. */
    public static void start() {
        var started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            // An earlier class of tests has started it: each is a test run of its own where Surefire has several JVMs.
            Platform.runLater(started::countDown);
        }
        try {
            if (!started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the JavaFX toolkit did not start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the JavaFX toolkit started", e);
        }
    }

    /** Runs code on the UI thread and returns what it makes; what it throws is thrown here. */
    public static <T> T get(Supplier<T> code) {
        if (Platform.isFxApplicationThread()) {
            return code.get();
        }
        var task = new FutureTask<>(code::get);
        Platform.runLater(task);
        return await(task);
    }

    /** Runs code on the UI thread and waits for its end; what it throws is thrown here. */
    public static void run(Runnable code) {
        get(() -> {
            code.run();
            return true;
        });
    }

    /** Waits until the scene was laid out and painted, twice: views may ask for a second pass in the first. */
    public static void settle(Scene scene) {
        for (int i = 0; i < 2; i++) {
            var painted = new CompletableFuture<Boolean>();
            run(() -> {
                Runnable[] listener = new Runnable[1];
                listener[0] = () -> {
                    scene.removePostLayoutPulseListener(listener[0]);
                    painted.complete(true);
                };
                scene.addPostLayoutPulseListener(listener[0]);
                Platform.requestNextPulse();
            });
            await(painted);
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failedAssertion) {
                throw failedAssertion;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("the UI thread did not get to it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
