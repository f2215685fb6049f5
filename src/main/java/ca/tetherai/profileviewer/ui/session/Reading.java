package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;

/** A profile together with what was asked to get it. One answer is one reading: two are never equal, whatever they say, so that none is compared value by value. */
public final class Reading {
    private final FetchRequest request;
    private final FetchResult.Loaded loaded;

    /** What came of a request. */
    public Reading(FetchRequest request, FetchResult.Loaded loaded) {
        this.request = request;
        this.loaded = loaded;
    }

    /** Whom it was asked of, and with which token. */
    public FetchRequest request() {
        return request;
    }

    /** What came. */
    public FetchResult.Loaded loaded() {
        return loaded;
    }
}
