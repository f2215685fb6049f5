package ca.tetherai.profileviewer.fetch.claims;

import java.util.Optional;

/**
 * What a token says of itself, as far as that explains a refusal: its claims, not verified. They are what a stranger wrote, and may be
 * personal: for a message on the screen, never for a log or a ticket.
 *
 * @param standing of its own validity
 * @param role of its account's access role, as it is spelled there
 * @param userId of its account's id
 */
public record TokenStatement(TokenStanding standing, Optional<String> role, Optional<String> userId) {

    /** Of a token that says no more than this. */
    public static TokenStatement of(TokenStanding standing) {
        return new TokenStatement(standing, Optional.empty(), Optional.empty());
    }
}
