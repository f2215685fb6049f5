package ca.tetherai.profileviewer.ui.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line about the token in the field.
 *
 * @param statement who it is for, or what is wrong with it
 * @param fingerprint what tells it from another token, after an ellipsis; may be empty
 * @param caveat that nothing of it is verified; empty where nothing is claimed
 * @param expiry when it expires or has expired
 * @param unusable whether it can't be sent
 */
public record TokenSummary(String statement, String fingerprint, Optional<Caveat> caveat, Expiry expiry, boolean unusable) {

    /** That nothing of what a token says is verified, in full and for where there is little room. */
    public record Caveat(String full, String brief) {}

    /**
     * The end of a token's validity, or its beginning where that is still to come.
     *
     * @param text when, in words; empty where it doesn't say
     * @param urgency how near that is
     * @param nextChange in what time the words will be others; empty where they stay
     */
    public record Expiry(String text, Urgency urgency, Optional<Duration> nextChange) {
        /** Of a token that says nothing of it. */
        public static Expiry unknown() {
            return new Expiry("", Urgency.NONE, Optional.empty());
        }
    }

    /** How things stand with a token's validity. */
    public enum Urgency {
        /** Its end is far, or unknown. */
        NONE,
        /** Its beginning is still to come. */
        NOT_YET,
        /** Its end comes within five minutes. */
        SOON,
        /** Its end is past. */
        EXPIRED
    }

    /** A line that says no more than this. */
    public static TokenSummary plain(String statement) {
        return new TokenSummary(statement, "", Optional.empty(), Expiry.unknown(), false);
    }

    /** A line that says what is wrong with the token. */
    public static TokenSummary unusable(String reason) {
        return new TokenSummary(reason, "", Optional.empty(), Expiry.unknown(), true);
    }

    /** Whether the token has expired. */
    public boolean expired() {
        return expiry.urgency() == Urgency.EXPIRED;
    }

    /** The whole of it as one text. */
    public String text() {
        return Stream.of(statement, fingerprint, caveat.map(Caveat::full).orElse(""), expiry.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
