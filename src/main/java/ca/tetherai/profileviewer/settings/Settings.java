package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.fetch.network.ProxyChoice;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the viewer remembers from one start to the next, or what an administrator gives all users. Never a token, never a password.
 *
 * @param server the server that answered last; empty before the first
 * @param servers the named servers, in their order
 * @param proxy which proxy; empty where nobody chose
 * @param authorityFile a PEM file with certificate authorities; a relative path counts from the settings file's directory
 */
public record Settings(Optional<String> server, List<NamedServer> servers, Optional<ProxyChoice> proxy, Optional<String> authorityFile) {
    /** The host that the contract has in place of a real one. Nobody answers there, so that it is never offered. */
    private static final String PLACEHOLDER_HOST = "your-instance.example.com";

    /** Drops a last server that is blank or the contract's placeholder. */
    public Settings {
        server = server.map(String::strip).filter(text -> !text.isEmpty() && !text.toLowerCase(Locale.ROOT).contains(PLACEHOLDER_HOST));
        servers = List.copyOf(servers);
        authorityFile = authorityFile.filter(path -> !path.isBlank());
    }

    /** The settings at the first start. */
    public static Settings defaults() {
        return new Settings(Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** These, with another last server. */
    public Settings withServer(Optional<String> last) {
        return new Settings(last, servers, proxy, authorityFile);
    }

    /** These, with other named servers. */
    public Settings withServers(List<NamedServer> named) {
        return new Settings(server, named, proxy, authorityFile);
    }

    /** These, with another choice of a proxy and of an authority file. */
    public Settings withNetwork(Optional<ProxyChoice> chosenProxy, Optional<String> chosenAuthorityFile) {
        return new Settings(server, servers, chosenProxy, chosenAuthorityFile);
    }

    /** The authority file, where a relative path counts from this directory; empty also where its name is none on this system. */
    Optional<Path> authorityFileFrom(Path directory) {
        try {
            return authorityFile.map(directory::resolve);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
