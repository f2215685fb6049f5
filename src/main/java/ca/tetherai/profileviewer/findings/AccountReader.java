package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ProfileClient;

import java.util.Optional;

/** Asks for an account, and examines it on the asking thread, so that nobody else waits for it. For virtual threads, as its client is. */
public final class AccountReader {
    private final ProfileClient client;
    private final Examiner examiner = new Examiner();

    /** Asks by way of {@code client}. */
    public AccountReader(ProfileClient client) {
        this.client = client;
    }

    /** Asks, waits for the end, and examines. */
    public ExaminedResult read(FetchRequest request) {
        FetchResult result = client.fetch(request);
        return new ExaminedResult(result, switch (result) {
            case FetchResult.Loaded loaded -> Optional.of(examiner.examine(request, loaded));
            case FetchResult.Failed _,FetchResult.Cancelled _ -> Optional.empty();
        });
    }
}
