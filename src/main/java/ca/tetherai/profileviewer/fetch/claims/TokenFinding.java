package ca.tetherai.profileviewer.fetch.claims;

import java.util.List;
import java.util.Locale;

/**
 * Something that is noteworthy about a token, by what it says of itself.
 *
 * @param kind what
 * @param arguments what its sentence is filled with, in the order that the kind documents; claims among them, for the screen only
 */
public record TokenFinding(Kind kind, List<Object> arguments) {

    /** Copies the list. */
    public TokenFinding {
        arguments = List.copyOf(arguments);
    }

    static TokenFinding of(Kind kind, Object... arguments) {
        return new TokenFinding(kind, List.of(arguments));
    }

    /** What can be noteworthy, the gravest first. */
    public enum Kind {
        /** It has expired (RFC 7519, {@code exp}). Argument 0: when, an {@link java.time.Instant}. */
        EXPIRED(true),
        /** It has expired by the server's clock, and not by this machine's. Arguments: 0: when, an {@link java.time.Instant}; 1: how far ahead the server's is, a {@link java.time.Duration}. */
        EXPIRED_THERE(true),
        /** It is not valid yet (RFC 7519, {@code nbf}). Argument 0: from when on, an {@link java.time.Instant}. */
        NOT_YET_VALID(true),
        /** It is meant for other servers (RFC 7519, {@code aud}). Argument 0: the host of the first. */
        OTHER_AUDIENCE(true),
        /** Another host made it (RFC 7519, {@code iss}). Argument 0: that host. */
        OTHER_ISSUER(true),
        /** It is not signed (RFC 7518, section 3.6). */
        UNSIGNED(true),
        /** Its reader must understand what this viewer doesn't (RFC 7515, section 4.1.11). Argument 0: the names. */
        CRITICAL(true),
        /** It expires within five minutes. Argument 0: when, an {@link java.time.Instant}. */
        EXPIRES_SOON(true),
        /** It was issued in the future. Argument 0: when, an {@link java.time.Instant}. */
        ISSUED_IN_FUTURE(true),
        /** This machine's clock differs from the server's ({@code Date}, RFC 9110, section 6.6.1): it is behind. Argument 0: by how much, a {@link java.time.Duration}. */
        CLOCK_BEHIND(true),
        /** As before, but it is ahead. */
        CLOCK_AHEAD(true),
        /** It has expired by this machine's clock, and not by the server's. Arguments: 0: when, an {@link java.time.Instant}; 1: how far ahead this machine's is, a {@link java.time.Duration}. */
        EXPIRED_HERE(false),
        /** Times in milliseconds (RFC 7519, section 2, wants seconds). Argument 0: the names of the claims. */
        MILLISECONDS(true),
        /** Times that are none. Argument 0: the names of the claims. */
        NOT_A_TIME(true),
        /** It is longer than servers usually take in a header. Argument 0: how long, in characters. */
        LONG(true),
        /** Another host made it, and it is meant for the chosen server. Argument 0: that host. */
        ISSUED_ELSEWHERE(false),
        /** It doesn't say when it expires. */
        NO_EXPIRY(false);

        private final boolean warning;

        Kind(boolean warning) {
            this.warning = warning;
        }

        /** Whether a fetch with it is likely to fail, or soon will; otherwise it is only good to know. */
        public boolean isWarning() {
            return warning;
        }

        /** Whether it is about when the token is valid, which its line tells already. */
        public boolean isToldInLine() {
            return switch (this) {
                case EXPIRED, EXPIRED_THERE, EXPIRED_HERE, NOT_YET_VALID, EXPIRES_SOON -> true;
                case OTHER_AUDIENCE, OTHER_ISSUER, UNSIGNED, CRITICAL, ISSUED_IN_FUTURE, CLOCK_BEHIND, CLOCK_AHEAD, MILLISECONDS,
                        NOT_A_TIME,
                        LONG, ISSUED_ELSEWHERE, NO_EXPIRY ->
                    false;
            };
        }

        /** The key of its sentence in the messages. */
        public String messageKey() {
            return "token.finding." + name();
        }

        /** The key of its few words in the messages. */
        public String briefKey() {
            return "token.brief." + name();
        }

        /** The name by which views refer to it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
