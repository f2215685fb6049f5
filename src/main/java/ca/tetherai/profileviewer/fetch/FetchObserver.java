package ca.tetherai.profileviewer.fetch;

import java.util.function.LongSupplier;

/** Hears of a fetch's milestones, on the thread that fetches. */
public interface FetchObserver {

    /** A fetch begins. {@code bytes} says at any time, to any thread, how much of its body has come so far, counted after decompression. */
    default void begins(LongSupplier bytes) {
        // Few want to know.
    }

    /** The request is about to be sent. */
    default void requestSent() {
        // Few want to know.
    }

    /** The last byte of the answer has come, whatever the answer is. */
    default void responseComplete() {
        // Few want to know.
    }

    /** An observer that doesn't care. */
    static FetchObserver none() {
        return new FetchObserver() {
        };
    }
}
