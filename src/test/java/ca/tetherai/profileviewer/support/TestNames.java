package ca.tetherai.profileviewer.support;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks up names under {@code .test} (RFC 6761) without any network, for the whole test run: those that a test knows as the test says, no
 * others. The JDK remembers names, so each test takes one of its own.
 */
public final class TestNames extends InetAddressResolverProvider {
    private static final Map<String, LookUp> KNOWN = new ConcurrentHashMap<>();

    /** A look-up, on the thread of whoever asks. */
    @FunctionalInterface
    public interface LookUp {
        InetAddress resolve() throws UnknownHostException;
    }

    /** From now on the name is known. */
    public static void know(String name, LookUp lookUp) {
        KNOWN.put(name, lookUp);
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        InetAddressResolver builtin = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                if (!host.endsWith(".test")) {
                    return builtin.lookupByName(host, policy);
                }
                LookUp known = KNOWN.get(host);
                if (known == null) {
                    throw new UnknownHostException(host);
                }
                return Stream.of(known.resolve());
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return builtin.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "names for tests";
    }
}
