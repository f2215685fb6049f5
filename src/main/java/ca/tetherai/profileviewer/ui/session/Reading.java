package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.findings.Examined;

/** A profile together with what was asked to get it. One answer is one reading: two are never equal, whatever they say, so that none is compared value by value. */
public final class Reading {
    private final FetchRequest request;
    private final FetchResult.Loaded loaded;
    private final Examined examined;
    private final boolean masked;

    /** What came of a request, and of looking closely at it. */
    public Reading(FetchRequest request, FetchResult.Loaded loaded, Examined examined) {
        this(request, loaded, examined, false);
    }

    private Reading(FetchRequest request, FetchResult.Loaded loaded, Examined examined, boolean masked) {
        this.request = request;
        this.loaded = loaded;
        this.examined = examined;
        this.masked = masked;
    }

    /** The same reading with its personal data masked in all that came. */
    public Reading masked(FetchResult.Loaded maskedLoaded, Examined maskedExamined) {
        return new Reading(request, maskedLoaded, maskedExamined, true);
    }

    /** Whether personal data is masked in it. */
    public boolean isMasked() {
        return masked;
    }

    /** Whom it was asked of, and with which token. */
    public FetchRequest request() {
        return request;
    }

    /** What came. */
    public FetchResult.Loaded loaded() {
        return loaded;
    }

    /** What it means, and what is noteworthy about it. */
    public Examined examined() {
        return examined;
    }
}
