package ca.tetherai.profileviewer.fetch.network;

import ca.tetherai.profileviewer.fetch.authority.AuthorityReading;
import ca.tetherai.profileviewer.fetch.authority.AuthorityReading.Origin;
import ca.tetherai.profileviewer.fetch.authority.AuthoritySource;
import ca.tetherai.profileviewer.fetch.authority.FileAuthorities;
import ca.tetherai.profileviewer.fetch.authority.JavaAuthorities;
import ca.tetherai.profileviewer.fetch.authority.SystemAuthorities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.net.ssl.X509ExtendedTrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trusts whom this machine trusts: the authorities of Java, of the operating system and of the files that the settings name, all alike. What
 * was read is kept until the settings or one of the files change, and forgotten when a server is untrusted: so an authority that somebody
 * installs then counts at the next try. Thread-safe.
 */
public final class MachineTrust implements Trust {
    private static final Logger LOG = LoggerFactory.getLogger(MachineTrust.class);

    private final List<AuthoritySource> machine;
    private final Supplier<NetworkSettings> settings;
    private Optional<Kept> kept = Optional.empty();

    /** What was made of the places when they looked as their stamps say. */
    private record Kept(List<Map.Entry<AuthoritySource, Object>> stamps, List<AuthorityReading> readings, X509ExtendedTrustManager judge) {}

    /**
     * Reads nothing yet.
     *
     * @param machine the places that count whatever the settings say
     * @param settings those of now; asked on any thread
     */
    public MachineTrust(List<AuthoritySource> machine, Supplier<NetworkSettings> settings) {
        this.machine = List.copyOf(machine);
        this.settings = settings;
    }

    /** The authorities of this Java and of the system that it runs on, with those of the settings. */
    public static MachineTrust ofThisMachine(Supplier<NetworkSettings> settings) {
        Stream<AuthoritySource> system = SystemAuthorities.of(System.getProperty("os.name"), System.getenv()).stream();
        return new MachineTrust(Stream.concat(Stream.of(new JavaAuthorities()), system).toList(), settings);
    }

    /** The judge of certificates as of now. Returns at once: what there is to read is read beside, and the judge waits for it when it is asked. */
    @Override
    public X509ExtendedTrustManager trustManager() {
        var judge = new FutureTask<>(() -> current().judge());
        Thread.ofVirtual().name("trust").start(judge);
        return new NamingTrustManager(new AwaitedJudge(judge), this::forget);
    }

    /** In the order of the places; read now if it must be. */
    @Override
    public List<AuthorityReading> readings() {
        return current().readings();
    }

    /** Reads all places anew when it is asked next. */
    synchronized void forget() {
        kept = Optional.empty();
    }

    private synchronized Kept current() {
        List<AuthoritySource> sources = Stream
                .concat(machine.stream(), settings.get().authorityFiles().stream().map(file -> new FileAuthorities(Origin.CHOSEN, file)))
                .toList();
        // Before reading: what changes meanwhile is then read again.
        var stamps = sources.stream().map(source -> Map.entry(source, source.stamp())).toList();
        Kept current = kept.filter(earlier -> earlier.stamps().equals(stamps)).orElseGet(() -> read(sources, stamps));
        // On a thread that is interrupted, files can't be read: what came of that is no reason not to read them for the next one.
        kept = Thread.currentThread().isInterrupted() ? Optional.empty() : Optional.of(current);
        return current;
    }

    private static Kept read(List<AuthoritySource> sources, List<Map.Entry<AuthoritySource, Object>> stamps) {
        List<AuthorityReading> readings = sources.stream().map(AuthoritySource::read).toList();
        readings.stream()
                .filter(AuthorityReading::isChosenAndFaulty)
                .forEach(reading -> LOG.warn("authority file: {}", reading.problem().orElseThrow()));
        return new Kept(stamps, readings, NamingTrustManager.judge(Authorities.merged(readings)));
    }
}
