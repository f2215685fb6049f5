package ca.tetherai.profileviewer.fetch;

/** Hears of a fetch's milestones, on the thread that fetches. */
public interface FetchObserver {

    /** The request is about to be sent. */
    void requestSent();

    /** The last byte of the answer has come, whatever the answer is. */
    void responseComplete();

    /** An observer that doesn't care. */
    static FetchObserver none() {
        return new FetchObserver() {
            @Override
            public void requestSent() {
                // Nobody listens.
            }

            @Override
            public void responseComplete() {
                // Nobody listens.
            }
        };
    }
}
