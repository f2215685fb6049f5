package ca.tetherai.profileviewer.support;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Catches what is written to standard error, where JavaFX reports mistakes in stylesheets. Close it to give standard error back. */
public final class StandardError implements AutoCloseable {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream caught = new ByteArrayOutputStream();

    private StandardError() {
    }

    /** Catches from now on. */
    public static StandardError capture() {
        var capture = new StandardError();
        System.setErr(new PrintStream(capture.caught, true, StandardCharsets.UTF_8));
        return capture;
    }

    /** What was caught until now. */
    public String text() {
        return caught.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setErr(before);
    }
}
