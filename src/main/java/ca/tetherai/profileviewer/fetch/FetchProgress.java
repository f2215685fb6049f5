package ca.tetherai.profileviewer.fetch;

import java.util.function.LongSupplier;

/**
 * Tells how far the last fetch has come, to whoever asks, and tells another observer of the fetch's milestones. Asking instead of being told keeps the
 * threads apart. Thread-safe.
 */
public final class FetchProgress implements FetchObserver {
    private volatile LongSupplier bytes = () -> 0;
    private final FetchObserver next;

    /** No fetch yet. */
    public FetchProgress(FetchObserver next) {
        this.next = next;
    }

    /** How many bytes of the body have come so far, counted after decompression. */
    public long bytes() {
        return bytes.getAsLong();
    }

    @Override
    public void begins(LongSupplier sofar) {
        bytes = sofar;
        next.begins(sofar);
    }

    @Override
    public void requestSent() {
        next.requestSent();
    }

    @Override
    public void responseComplete() {
        next.responseComplete();
    }
}
