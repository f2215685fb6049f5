package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.network.NetworkSettings;
import ca.tetherai.profileviewer.fetch.network.ProxyChoice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What counts for this user: the administrator's settings and the user's own, with what could not be saved. Loading and changing block;
 * asking does not. Thread-safe.
 */
public final class SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    private final SettingsLocation location;
    private final SettingsFile file;
    private final Queue<SettingsNotice> notices = new ConcurrentLinkedQueue<>();
    // Read without the lock, under which somebody may be waiting for a disk.
    private volatile SuppliedSettings.Supplied supplied = SuppliedSettings.Supplied.nothing();
    private volatile Settings own = Settings.defaults();
    // What the file doesn't have yet, as it could not be written.
    private UnaryOperator<Settings> unsaved = UnaryOperator.identity();
    private boolean unwritable;

    /** Knows the defaults until it is told to {@link #load()}. */
    public SettingsStore(SettingsLocation location) {
        this.location = location;
        file = new SettingsFile(location.settings());
    }

    /** Reads the files. Never throws: what is wrong with them is a notice. */
    public synchronized void load() {
        supplied = SuppliedSettings.load(location.supplied());
        supplied.notice().ifPresent(notices::add);
        take(file.load());
    }

    /** The user's own settings. */
    public Settings own() {
        return own;
    }

    /** What the administrator gives all users. */
    public Settings supplied() {
        return supplied.settings();
    }

    /** How connections are made: the user's choice of a proxy before the administrator's, and the authorities of both. */
    public NetworkSettings network() {
        ProxyChoice proxy = own.proxy().or(supplied.settings()::proxy).orElseGet(ProxyChoice.Automatic::new);
        return new NetworkSettings(proxy, Stream.concat(supplied.authorityFile().stream(),
                own.authorityFileFrom(location.settings()).stream()).distinct().toList());
    }

    /** After how long without a hand on the window token and profile are cleared: the user's choice before the administrator's; empty for never. */
    public Optional<Duration> idleLimit() {
        return (own.idleMinutes().isPresent() ? own : supplied.settings()).idleLimit();
    }

    /** How the viewer looks and behaves: the user's choice before the administrator's. */
    public Preferences preferences() {
        return own.preferences().or(supplied.settings().preferences());
    }

    /** Where the user's own settings are; relative paths in them count from there. */
    public Path directory() {
        return location.settings();
    }

    /** What has come up since this was last asked. */
    public List<SettingsNotice> takeNotices() {
        return Stream.generate(notices::poll).takeWhile(Objects::nonNull).toList();
    }

    /** Remembers the server that answered last. */
    public void rememberServer(ServerAddress server) {
        change(settings -> settings.withServer(Optional.of(server.toString())));
    }

    /** Changes the user's own named servers. */
    public void changeServers(ServerListChange change) {
        change(settings -> settings.withServers(change.applyTo(settings.servers())));
    }

    /** Changes the user's own choice of a proxy and of an authority file. */
    public void changeNetwork(Optional<ProxyChoice> proxy, Optional<String> authorityFile) {
        change(settings -> settings.withNetwork(proxy, authorityFile));
    }

    /** Changes after how many minutes without a hand on the window token and profile are cleared; zero for never. */
    public void changeIdleMinutes(int minutes) {
        change(settings -> settings.withIdleMinutes(minutes));
    }

    /** Changes how the viewer looks and behaves. */
    public void changePreferences(UnaryOperator<Preferences> change) {
        change(settings -> settings.withPreferences(change.apply(settings.preferences())));
    }

    /** Remembers where the window was. */
    public void rememberWindow(WindowPlace place) {
        change(settings -> settings.withWindow(place));
    }

    private synchronized void change(UnaryOperator<Settings> change) {
        UnaryOperator<Settings> earlier = unsaved;
        UnaryOperator<Settings> all = settings -> change.apply(earlier.apply(settings));
        if (own.equals(change.apply(own))) {
            return;
        }
        try {
            take(file.update(all));
            unsaved = UnaryOperator.identity();
            unwritable = false;
        } catch (IOException e) {
            LOG.warn("The settings can't be written: {}", e.getClass().getSimpleName());
            unsaved = all;
            own = change.apply(own);
            tellOnce();
        }
    }

    // Once until it works again: the same notice after each fetch would help nobody.
    private void tellOnce() {
        if (!unwritable) {
            notices.add(new SettingsNotice(SettingsNotice.Kind.UNWRITABLE, location.settings().resolve(SettingsFile.NAME)));
        }
        unwritable = true;
    }

    private void take(SettingsFile.Loaded loaded) {
        own = loaded.settings();
        loaded.notice().ifPresent(notices::add);
    }
}
