package ca.tetherai.profileviewer.fetch;

/** Asks a Tether API for the profile of a token's account: {@code GET {server}/api/user/profile}. */
@FunctionalInterface
public interface ProfileClient {

    /**
     * Asks, and waits for the end. For virtual threads: it blocks, for 30 s at most. Interrupting the calling thread cancels it, at any
     * moment and at once; it leaves no thread and no socket behind.
     */
    FetchResult fetch(FetchRequest request);
}
