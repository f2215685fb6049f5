package ca.tetherai.profileviewer.ui.banner;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.ServerAddress;

import java.util.Optional;

/**
 * What the banner says. Texts that there are none of are empty.
 *
 * @param code the failure's stable code
 * @param title what happened
 * @param message what it means, what to do next, and who can mend it
 * @param pause from when on the server wants to be asked again
 * @param customer what the customer can be told
 * @param serverSays the server's own words as it sent them, a line each
 * @param steps what can be done about it here
 * @param diagnostics the redacted block for a ticket
 */
public record BannerWords(FailureCode code, String title, String message, String pause, String customer, String serverSays, Steps steps,
        String diagnostics) {

    /**
     * What helps, and is offered as a button.
     *
     * @param retry asking again
     * @param newToken asking with another token
     * @param check finding out, step by step, why there is no connection
     * @param instead asking this server
     */
    public record Steps(boolean retry, boolean newToken, boolean check, Optional<ServerAddress> instead) {}
}
