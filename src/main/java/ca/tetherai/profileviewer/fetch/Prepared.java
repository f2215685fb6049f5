package ca.tetherai.profileviewer.fetch;

/** What became of somebody's wish to ask a server. */
public sealed interface Prepared {

    /** It can be asked. */
    record Ready(FetchRequest request) implements Prepared {}

    /** It isn't asked, and why. */
    record Refused(Failure failure) implements Prepared {}
}
