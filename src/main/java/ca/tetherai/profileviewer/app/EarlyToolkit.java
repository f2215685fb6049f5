package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.ui.control.FeatherIcon;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * JavaFX's toolkit, made but not started, and the fonts: on a thread of its own, while the command line is still read where that most likely asks for a
 * window. Standard error is held meanwhile ({@link HeldError}). Thread-safe.
 */
final class EarlyToolkit implements AutoCloseable {
    /** With these there is no window, or the toolkit has to be told something before. */
    private static final List<String> NOT_YET = List.of("--print", "--help", "-h", "--version", "--safe-graphics");

    private final CompletableFuture<Void> made = new CompletableFuture<>();
    private final PrintStream error;
    private @Nullable HeldError held;

    /** Begins nothing yet. {@code error} is the process's standard error. */
    EarlyToolkit(PrintStream error) {
        this.error = error;
    }

    /** Begins to make it, where these arguments allow that. {@code error} is the process's standard error. */
    static EarlyToolkit forArguments(PrintStream error, String... arguments) {
        var toolkit = new EarlyToolkit(error);
        if (!Display.isMissing() && Stream.of(arguments).noneMatch(EarlyToolkit::isNotYet)) {
            toolkit.begin();
        }
        return toolkit;
    }

    // Also as --print=text.
    private static boolean isNotYet(String argument) {
        return NOT_YET.stream().anyMatch(argument::startsWith);
    }

    /** Begins to make it, if that wasn't begun. */
    synchronized void begin() {
        if (held == null) {
            held = HeldError.hold(error);
            NativeCache.choose();
            Thread.ofPlatform().daemon().name("toolkit").start(this::make);
        }
    }

    private void make() {
        try {
            Theme.announce();
            made.complete(null);
            FeatherIcon.load();
        } catch (RuntimeException | Error e) {
            // JavaFX lets through what its native libraries throw, and somebody waits. Of the fonts tells whoever makes the first icon.
            made.completeExceptionally(e);
        }
    }

    /**
     * Blocks until it is made.
     *
     * @throws IllegalStateException where it can't be had
     */
    void await() {
        try {
            made.join();
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Whether it was made, but never started; from now on nothing is held. */
    synchronized boolean isLeft() {
        return held != null && held.drop();
    }

    @Override
    public void close() {
        isLeft();
    }

    /** Once it is made, on any thread; not if it can't be had. */
    void whenMade(Runnable action) {
        var _ = made.thenRun(action);
    }
}
