package ca.tetherai.profileviewer.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * What the viewer remembers from one start to the next. Never a token.
 *
 * @param server the server that answered last; empty before the first
 */
public record Settings(Optional<String> server) {
    /** The host that the contract has in place of a real one. Nobody answers there, so that it is never offered. */
    private static final String PLACEHOLDER_HOST = "your-instance.example.com";

    /** Drops a server that is blank or the contract's placeholder. */
    public Settings {
        server = server.map(String::strip).filter(text -> !text.isEmpty() && !text.toLowerCase(Locale.ROOT).contains(PLACEHOLDER_HOST));
    }

    /** The settings at the first start. */
    public static Settings defaults() {
        return new Settings(Optional.empty());
    }
}
