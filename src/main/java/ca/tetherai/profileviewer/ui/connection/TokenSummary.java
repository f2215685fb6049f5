package ca.tetherai.profileviewer.ui.connection;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line about the token in the field.
 *
 * @param statement who it is for, or what is wrong with it
 * @param caveat that nothing of it is verified; empty where nothing is claimed
 * @param expiry when it expires or has expired; empty where it doesn't say
 * @param expired whether it has expired
 * @param unusable whether it can't be sent
 */
public record TokenSummary(String statement, String caveat, String expiry, boolean expired, boolean unusable) {

    /** A line that says no more than this. */
    public static TokenSummary plain(String statement) {
        return new TokenSummary(statement, "", "", false, false);
    }

    /** A line that says what is wrong with the token. */
    public static TokenSummary unusable(String reason) {
        return new TokenSummary(reason, "", "", false, true);
    }

    /** The whole of it as one text. */
    public String text() {
        return Stream.of(statement, caveat, expiry).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
