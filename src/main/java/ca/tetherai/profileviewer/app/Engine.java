package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.ProfileClient;
import ca.tetherai.profileviewer.fetch.RequestPreparation;
import ca.tetherai.profileviewer.fetch.TokenStatementReader;
import ca.tetherai.profileviewer.fetch.http.HttpProfileClient;
import ca.tetherai.profileviewer.fetch.network.MachineTrust;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.NetworkSettings;
import ca.tetherai.profileviewer.fetch.network.SystemProxies;
import ca.tetherai.profileviewer.settings.SettingsFile;
import ca.tetherai.profileviewer.settings.SettingsLocation;
import ca.tetherai.profileviewer.token.TokenClaims;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.token.TokenReader;

import java.time.InstantSource;

/** All that works below the view models, which the window and {@code --print} share: settings, log, and the way to a server. */
final class Engine {
    // {"alg":"none"} and an empty object.
    private static final String ANY_JWT = "eyJhbGciOiJub25lIn0.e30.";

    private final RequestPreparation preparation = new RequestPreparation(new TokenReader()::read);
    private final MachineTrust trust = MachineTrust.ofThisMachine(NetworkSettings::standard);
    private final ProfileClient client;
    private final LastServer lastServer;

    /** Where nothing else is said, settings and log are in the system's places for them. */
    Engine(LaunchOptions options, FetchObserver observer, InstantSource clock) {
        var location = options.settingsDirectory()
                .map(SettingsLocation::in)
                .orElseGet(() -> SettingsLocation.ofSystem(System.getenv(), System.getProperties()));
        LogFile.install(location.logs());
        lastServer = new LastServer(new SettingsFile(location.settings()));
        client = new HttpProfileClient(AppVersion.current(), FetchLimits.standard(), clock, new TokenStatementReader(clock), observer,
                new Network(new SystemProxies(), trust));
    }

    RequestPreparation preparation() {
        return preparation;
    }

    ProfileClient client() {
        return client;
    }

    LastServer lastServer() {
        return lastServer;
    }

    /** The server that a start without {@code --demo} begins with; empty where none is known. Blocking. */
    String firstServer(LaunchOptions options) {
        return options.server().or(lastServer::load).orElse("");
    }

    /** Loads what reading a token's claims needs: a quarter of a second in a cold JVM, that the UI thread is spared. Blocking. */
    boolean warmUp() {
        return new TokenReader().read(ANY_JWT) instanceof TokenInput.Usable(var token) && TokenClaims.read(token).isPresent();
    }

    /** Reads whom this machine trusts: a tenth of a second in a cold JVM, that the first fetch is spared. Blocking. */
    int warmUpTrust() {
        return trust.readings().size();
    }
}
