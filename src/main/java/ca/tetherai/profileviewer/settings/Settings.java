package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyChoice;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
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
 * @param idleMinutes after how many minutes without a hand on the window token and profile are cleared; zero for never, empty for the usual time
 * @param preferences how the viewer looks and behaves
 * @param window where the window was last; empty before its first end
 */
public record Settings(Optional<String> server, List<NamedServer> servers, Optional<ProxyChoice> proxy, Optional<String> authorityFile,
        Optional<Integer> idleMinutes, Preferences preferences, Optional<WindowPlace> window) {
    /** After how many minutes without a hand on the window token and profile are cleared, where nothing else is said. */
    public static final int USUAL_IDLE_MINUTES = 15;
    /** Longer is as good as never. */
    static final int LONGEST_IDLE_MINUTES = 24 * 60;

    /** The host that the contract has in place of a real one. Nobody answers there, so that it is never offered. */
    private static final String PLACEHOLDER_HOST = "your-instance.example.com";

    /** Drops a last server that is blank, the contract's placeholder, or has a token in it. */
    public Settings {
        server = server.map(String::strip)
                .filter(text -> !text.isEmpty() && !text.toLowerCase(Locale.ROOT).contains(PLACEHOLDER_HOST))
                .filter(text -> !isATokensPlace(text));
        servers = List.copyOf(servers);
        authorityFile = authorityFile.filter(path -> !path.isBlank());
        idleMinutes = idleMinutes.filter(minutes -> minutes >= 0 && minutes <= LONGEST_IDLE_MINUTES);
    }

    private static boolean isATokensPlace(String server) {
        return ServerAddress.parse(server) instanceof ServerAddress.Parsed.Refused(Failure failure)
                && failure.equals(Failure.tokenInAddress());
    }

    /** The settings at the first start. */
    public static Settings defaults() {
        return new Settings(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Preferences.none(),
                Optional.empty());
    }

    /** These, with another last server. */
    public Settings withServer(Optional<String> last) {
        return new Settings(last, servers, proxy, authorityFile, idleMinutes, preferences, window);
    }

    /** These, with other named servers. */
    public Settings withServers(List<NamedServer> named) {
        return new Settings(server, named, proxy, authorityFile, idleMinutes, preferences, window);
    }

    /** These, with another choice of a proxy and of an authority file. */
    public Settings withNetwork(Optional<ProxyChoice> chosenProxy, Optional<String> chosenAuthorityFile) {
        return new Settings(server, servers, chosenProxy, chosenAuthorityFile, idleMinutes, preferences, window);
    }

    /** These, with another time after which token and profile are cleared; zero for never. */
    public Settings withIdleMinutes(int minutes) {
        return new Settings(server, servers, proxy, authorityFile, Optional.of(minutes), preferences, window);
    }

    /** These, with other preferences. */
    public Settings withPreferences(Preferences chosen) {
        return new Settings(server, servers, proxy, authorityFile, idleMinutes, chosen, window);
    }

    /** These, with another place of the window. */
    public Settings withWindow(WindowPlace place) {
        return new Settings(server, servers, proxy, authorityFile, idleMinutes, preferences, Optional.of(place));
    }

    /** After how long without a hand on the window token and profile are cleared; empty for never. */
    public Optional<Duration> idleLimit() {
        int minutes = idleMinutes.orElse(USUAL_IDLE_MINUTES);
        return minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
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
