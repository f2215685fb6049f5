package ca.tetherai.profileviewer.support;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Catches what is written to standard output and standard error. Close it to give both back. */
public final class StandardStreams implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream caught = new ByteArrayOutputStream();

    private StandardStreams() {
    }

    /** Catches from now on. */
    public static StandardStreams capture() {
        var streams = new StandardStreams();
        var both = new PrintStream(streams.caught, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        return streams;
    }

    /** What was caught until now. */
    public String text() {
        return caught.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
