package ca.tetherai.profileviewer.ui.servers;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.settings.NamedServer;
import ca.tetherai.profileviewer.settings.ServerEnvironment;
import ca.tetherai.profileviewer.token.JwtLook;

import java.util.Optional;

/**
 * A named server while it is being edited: as typed, right or not.
 *
 * @param name its name
 * @param url its address
 * @param environment what it is for
 * @param supplied whether it is the administrator's, who alone can change it
 */
record ServerDraft(String name, String url, ServerEnvironment environment, boolean supplied) {

    static ServerDraft of(NamedServer server, boolean supplied) {
        return new ServerDraft(server.name(), server.address().toString(), server.environment(), supplied);
    }

    static ServerDraft blank() {
        return new ServerDraft("", "", ServerEnvironment.STAGING, false);
    }

    Optional<ServerAddress> address() {
        return ServerAddress.parse(url.strip()) instanceof ServerAddress.Parsed.Valid(var valid) ? Optional.of(valid) : Optional.empty();
    }

    /** Whether there is a token in the name, which would be kept. */
    boolean holdsToken() {
        return JwtLook.isIn(name);
    }

    Optional<NamedServer> server() {
        return address().filter(_ -> !name.isBlank() && !holdsToken()).map(valid -> new NamedServer(name.strip(), valid, environment));
    }
}
