package ca.tetherai.profileviewer.token;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JWT taken apart (RFC 7519), for showing only: nothing of it is verified, since only the server has the key.
 *
 * @param claims what it says of whom and of when
 * @param algorithm how it says that it is signed (RFC 7515, {@code alg}); empty where it doesn't
 * @param critical what its reader must understand (RFC 7515, {@code crit}), of which this viewer understands nothing; JSON where that isn't a list of names
 * @param times what is odd about its times
 * @param members all its claims, in their order and as they were sent
 * @param fingerprint the last characters of its signature, by which people can tell two tokens apart; empty where the signature is short
 * @param length how many characters the whole token has
 */
public record DecodedToken(TokenClaims claims, String algorithm, List<String> critical, OddTimes times, Map<String, JsonValue> members,
        String fingerprint, int length) {

    /**
     * The names of claims that should be times in seconds (RFC 7519, section 2, NumericDate) and aren't.
     *
     * @param inMilliseconds those that only make sense as milliseconds, and are read as such
     * @param unreadable those that are no time at all
     */
    public record OddTimes(List<String> inMilliseconds, List<String> unreadable) {
        /** Copies the lists. */
        public OddTimes {
            inMilliseconds = List.copyOf(inMilliseconds);
            unreadable = List.copyOf(unreadable);
        }
    }

    /** Copies the list; the members are unmodifiable already. */
    public DecodedToken {
        critical = List.copyOf(critical);
    }

    /** Whether it says that it isn't signed at all (RFC 7518, section 3.6), or doesn't say how (RFC 7515, section 4.1.1). */
    public boolean isUnsigned() {
        return algorithm.isBlank() || algorithm.strip().equalsIgnoreCase("none");
    }

    /**
     * A token taken apart; empty when it is no JWT, or longer than {@link TokenClaims#MAX_LENGTH}. Thread-safe; the first call in a JVM takes a
     * fifth of a second.
     */
    public static Optional<DecodedToken> read(AccessToken token) {
        return TokenDecoder.decode(token.reveal());
    }
}
