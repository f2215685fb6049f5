package ca.tetherai.profileviewer.app;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard error while the toolkit starts. Where it can't start, JavaFX writes stack traces of its own there, and the viewer says it in a sentence
 * instead; where it can, all that was written comes out. Thread-safe.
 */
final class HeldError extends PrintStream {
    private final PrintStream real;
    private final Sink sink;

    private HeldError(PrintStream real, Sink sink) {
        super(sink, true, StandardCharsets.UTF_8);
        this.real = real;
        this.sink = sink;
    }

    /** Takes the place of {@code real}, the process's standard error. */
    static HeldError hold(PrintStream real) {
        var hold = new HeldError(real, new Sink(real));
        System.setErr(hold);
        return hold;
    }

    /** The toolkit has started: lets out what was held, where {@code error}, the process's standard error, is one of these. */
    static void letOut(PrintStream error) {
        if (error instanceof HeldError hold) {
            hold.sink.open(true);
            System.setErr(hold.real);
        }
    }

    /** Ends the holding, without letting out what was held; says whether it was held until now, that is, the toolkit never started. */
    boolean drop() {
        boolean holding = sink.open(false);
        if (holding) {
            System.setErr(real);
        }
        return holding;
    }

    /** Keeps what is written, and once it is open passes it on: somebody may have taken the stream for good. */
    private static final class Sink extends OutputStream {
        private final PrintStream real;
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private boolean open;

        Sink(PrintStream real) {
            this.real = real;
        }

        @Override
        public void write(int octet) {
            write(new byte[]{(byte) octet}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int start, int length) {
            if (open) {
                real.write(bytes, start, length);
                real.flush();
            } else {
                held.write(bytes, start, length);
            }
        }

        synchronized boolean open(boolean pass) {
            boolean wasHolding = !open;
            open = true;
            if (wasHolding && pass) {
                real.writeBytes(held.toByteArray());
                real.flush();
            }
            held.reset();
            return wasHolding;
        }
    }
}
