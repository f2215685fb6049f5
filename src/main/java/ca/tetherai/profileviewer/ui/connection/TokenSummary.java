package ca.tetherai.profileviewer.ui.connection;

/**
 * One line about the token in the field.
 *
 * @param statement who it is for, or what is wrong with it
 * @param expiry when it expires or has expired; empty where it doesn't say
 * @param expired whether it has expired
 * @param unusable whether it can't be sent
 */
public record TokenSummary(String statement, String expiry, boolean expired, boolean unusable) {

    /** The whole of it as one text. */
    public String text() {
        return expiry.isEmpty() ? statement : statement + " · " + expiry;
    }
}
