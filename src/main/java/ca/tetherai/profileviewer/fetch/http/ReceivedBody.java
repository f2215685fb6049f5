package ca.tetherai.profileviewer.fetch.http;

/** What came of taking in a response's body. */
sealed interface ReceivedBody {

    /** All of it, decoded. The array is nobody else's. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, never printed.
    record Whole(byte[] bytes) implements ReceivedBody {}

    /** More than the limit; the rest wasn't read. */
    record TooLarge() implements ReceivedBody {}

    /** In a content coding that wasn't asked for, or broken in the one that was; the rest wasn't read. */
    record Undecodable() implements ReceivedBody {}
}
