package ca.tetherai.profileviewer.fetch;

import ca.tetherai.profileviewer.profile.Profile;

/** How a fetch ended. There is no other end: an exception out of a fetch is a defect. */
public sealed interface FetchResult {

    /**
     * The server sent a profile.
     *
     * @param profile what it says
     * @param body the response body, decompressed and decoded, as it was sent but for the request's token: where the server echoes that, "…" stands in
     *        its place
     * @param exchange how the exchange went
     */
    record Loaded(Profile profile, String body, Exchange exchange) implements FetchResult {}

    /** It failed, for a reason that has a name. */
    record Failed(Failure failure) implements FetchResult {}

    /** It was cancelled by interrupting its thread. A state, not a failure. */
    record Cancelled() implements FetchResult {}

    /** Whether a server answered, well or not. */
    default boolean isAnswered() {
        return switch (this) {
            case Loaded _ -> true;
            case Failed(var failure) -> failure.exchange().filter(exchange -> exchange.status().isPresent()).isPresent();
            case Cancelled() -> false;
        };
    }
}
