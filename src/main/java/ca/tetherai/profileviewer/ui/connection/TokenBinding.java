package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.fetch.ServerAddress;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which servers the token in the field may be sent to. Immutable.
 *
 * @param enteredFor the server that it was entered for: the one chosen then, or else the first that it was asked of; empty before
 * @param allowed the others that somebody said yes to
 */
public record TokenBinding(Optional<ServerAddress> enteredFor, Set<ServerAddress> allowed) {

    /** Copies the set. */
    public TokenBinding {
        allowed = Set.copyOf(allowed);
    }

    /** For the server chosen as the token is entered, where one is. */
    static TokenBinding to(Optional<ServerAddress> chosen) {
        return new TokenBinding(chosen, Set.of());
    }

    /** Whether the token may be sent there without asking. */
    public boolean allows(ServerAddress server) {
        return enteredFor.filter(server::equals).isPresent() || allowed.contains(server);
    }

    /** This, and that server too: as the one that the token was entered for, where there is none yet. */
    TokenBinding and(ServerAddress server) {
        return enteredFor.isEmpty()
                ? to(Optional.of(server))
                : new TokenBinding(enteredFor, Stream.concat(allowed.stream(), Stream.of(server)).collect(Collectors.toUnmodifiableSet()));
    }
}
