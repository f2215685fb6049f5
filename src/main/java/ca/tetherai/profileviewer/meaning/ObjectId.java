package ca.tetherai.profileviewer.meaning;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** MongoDB's ObjectId: 24 hex digits, of which the first eight are the time of its making in Unix seconds, without a sign (BSON specification). */
final class ObjectId {
    private static final int LENGTH = 24;
    private static final int TIME_LENGTH = 8;

    private ObjectId() {
    }

    /** When the record was made whose id this is; empty where it is none. */
    static Optional<Instant> createdAt(String text) {
        return text.length() == LENGTH && text.chars().allMatch(HexFormat::isHexDigit)
                ? Optional.of(Instant.ofEpochSecond(HexFormat.fromHexDigitsToLong(text, 0, TIME_LENGTH)))
                : Optional.empty();
    }
}
