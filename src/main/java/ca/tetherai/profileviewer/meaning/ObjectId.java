package ca.tetherai.profileviewer.meaning;

import java.time.Instant;
import java.util.HexFormat;

/** MongoDB's ObjectId: 24 hex digits, of which the first eight are the time of its making in Unix seconds, without a sign (BSON specification). */
final class ObjectId {
    private static final int LENGTH = 24;
    private static final int TIME_LENGTH = 8;

    // MongoDB's first release was in that year: what claims to be older is a placeholder, as 24 zeros, or was made up.
    private static final Instant FIRST = Instant.parse("2009-01-01T00:00:00Z");
    private static final String ALL_ONES = "f".repeat(LENGTH);

    private ObjectId() {
    }

    /** What a text is as an id: {@link Meaning.Id}, {@link Meaning.Invalid}, or nothing where it has the form and no time that can be one. */
    static Meaning read(String text) {
        if (text.length() != LENGTH || !text.chars().allMatch(HexFormat::isHexDigit)) {
            return new Meaning.Invalid();
        }
        var createdAt = Instant.ofEpochSecond(HexFormat.fromHexDigitsToLong(text, 0, TIME_LENGTH));
        return createdAt.isBefore(FIRST) || text.equalsIgnoreCase(ALL_ONES) ? new Meaning.None() : new Meaning.Id(createdAt);
    }
}
