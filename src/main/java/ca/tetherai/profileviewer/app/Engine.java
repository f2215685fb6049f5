package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.ProfileClient;
import ca.tetherai.profileviewer.fetch.RequestPreparation;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.check.CheckRun;
import ca.tetherai.profileviewer.fetch.claims.TokenStatementReader;
import ca.tetherai.profileviewer.fetch.http.HttpProfileClient;
import ca.tetherai.profileviewer.fetch.network.ConfiguredProxies;
import ca.tetherai.profileviewer.fetch.network.MachineTrust;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.ProxyLogins;
import ca.tetherai.profileviewer.fetch.network.SystemProxies;
import ca.tetherai.profileviewer.settings.LogLevel;
import ca.tetherai.profileviewer.settings.NamedServer;
import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.settings.SettingsLocation;
import ca.tetherai.profileviewer.settings.SettingsStore;
import ca.tetherai.profileviewer.token.TokenClaims;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.token.TokenReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All that works below the view models, which the window and {@code --print} share: settings, log, and the way to a server. */
final class Engine {
    private static final String LOCAL_SERVICE = "http://localhost:2212";
    // {"alg":"none"} and an empty object.
    private static final String ANY_JWT = "eyJhbGciOiJub25lIn0.e30.";

    private final RequestPreparation preparation = new RequestPreparation(new TokenReader()::read);
    private final Path logs;
    private final SettingsStore settings;
    private final MachineTrust trust;
    private final InstantSource clock;
    private final Network network;
    private final Locale systemsLocale = Locale.getDefault();

    /** Where nothing else is said, settings and log are in the system's places for them. Reads the settings: blocking. */
    Engine(LaunchOptions options, InstantSource clock) {
        this.clock = clock;
        var standard = SettingsLocation.ofSystem(System.getenv(), System.getProperties());
        var location = options.settingsDirectory().map(standard::in).orElse(standard);
        logs = location.logs();
        LogFile.install(logs);
        settings = new SettingsStore(location);
        settings.load();
        log(settings.preferences());
        trust = MachineTrust.ofThisMachine(settings::network);
        var logins = new ProxyLogins();
        network = new Network(new ConfiguredProxies(settings::network, System.getenv(), new SystemProxies(), logins), trust, logins);
    }

    RequestPreparation preparation() {
        return preparation;
    }

    /** Asks servers, and tells {@code observer} of it. Made anew for each fetch, so that the times to wait count which are chosen by then. */
    ProfileClient client(FetchObserver observer) {
        return request -> new HttpProfileClient(AppVersion.current(), limits(), clock, new TokenStatementReader(), observer, network)
                .fetch(request);
    }

    /** Begins to find out why there is no connection, over the same network as a fetch. */
    CheckRun check(ServerAddress server) {
        return new CheckRun(server, network, clock, limits().connect());
    }

    private FetchLimits limits() {
        Preferences preferences = settings.preferences();
        return new FetchLimits(preferences.connectWait(), preferences.answerWait(), FetchLimits.standard().bodyBytes());
    }

    /** The language and form of dates and numbers of the window, by choice or as the system has it. */
    Locale locale(Preferences chosen) {
        return new Language(systemsLocale).locale(chosen.language());
    }

    /** The directory of the log. */
    Path logs() {
        return logs;
    }

    /** Lets the log say as much as is chosen. */
    void log(Preferences chosen) {
        LogFile.level(chosen.logLevel().orElse(LogLevel.INFO));
    }

    ProxyLogins proxyLogins() {
        return network.logins();
    }

    SettingsStore settings() {
        return settings;
    }

    /** The servers that have a name: the administrator's, then the user's own. */
    List<NamedServer> servers() {
        return Stream.concat(settings.supplied().servers().stream(), settings.own().servers().stream()).toList();
    }

    /** Where the service is that a developer runs on this computer, after the contract's list of servers. */
    static Optional<ServerAddress> localService() {
        return ServerAddress.parse(LOCAL_SERVICE) instanceof ServerAddress.Parsed.Valid(var local) ? Optional.of(local) : Optional.empty();
    }

    /** The server that a start without {@code --demo} begins with: the one that answered last, or the first that the administrator names. */
    String firstServer(Optional<String> given) {
        return given
                .or(settings.own()::server)
                .or(() -> settings.supplied().servers().stream().findFirst().map(server -> server.address().toString()))
                .orElse("");
    }

    /** Loads what reading a token's claims needs, and the names of characters: a quarter of a second in a cold JVM, that the UI thread is spared. Blocking. */
    boolean warmUp() {
        return Character.getName(' ') != null && new TokenReader().read(ANY_JWT) instanceof TokenInput.Usable(var token)
                && TokenClaims.read(token).isPresent();
    }

    /** Reads whom this machine trusts: a tenth of a second in a cold JVM, that the first fetch is spared. Blocking. */
    void warmUpTrust() {
        trust.readings();
    }
}
