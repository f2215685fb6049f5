package ca.tetherai.profileviewer.fetch.check;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.NoClientCertificate;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.Route;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One check of the connection to a server, over the same proxies and with the same trust as a fetch, but without any token. For one thread
 * at a time; only {@link #close()} may come from another, and ends at once what is under way.
 */
public final class CheckRun implements AutoCloseable {
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    private final ServerAddress server;
    private final Network network;
    private final InstantSource clock;
    private final Line line;
    private final NoClientCertificate keys = new NoClientCertificate();
    private Route route = new Route.Direct();
    private List<InetAddress> addresses = List.of();
    private boolean failed;

    /**
     * Connects to nobody yet.
     *
     * @param limit how long a connection may take, and each silence of the other side
     */
    public CheckRun(ServerAddress server, Network network, InstantSource clock, Duration limit) {
        this.server = server;
        this.network = network;
        this.clock = clock;
        line = new Line(limit);
    }

    /** Does one step, each in its turn. Blocking. */
    public CheckResult run(CheckStep step) {
        if (!isOnTheWay(step)) {
            return CheckResult.without(step, CheckResult.Outcome.NOT_NEEDED);
        }
        if (failed) {
            return CheckResult.without(step, CheckResult.Outcome.SKIPPED);
        }
        List<CheckFact> facts = new ArrayList<>();
        long start = System.nanoTime();
        try {
            take(step, facts);
            return new CheckResult(step, CheckResult.Outcome.PASSED, facts, since(start), Optional.empty());
        } catch (StepFailedException e) {
            failed = true;
            return new CheckResult(step, CheckResult.Outcome.FAILED, facts, since(start), Optional.of(e.failure()));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private boolean isOnTheWay(CheckStep step) {
        return switch (step) {
            case PROXY, NAME, TCP, HTTP -> true;
            case TUNNEL -> route instanceof Route.Through;
            case TLS -> server.isSecure();
        };
    }

    private void take(CheckStep step, List<CheckFact> facts) throws StepFailedException {
        try {
            switch (step) {
                case PROXY -> findWay(facts);
                case NAME -> resolve(facts);
                case TCP -> connect(facts);
                case TUNNEL ->
                    new TunnelStep(server.host() + ":" + port(), network.logins()).take(line, ((Route.Through) route).proxy(), facts);
                case TLS -> new TlsStep(server.host(), port(), network, clock, keys).take(line, facts);
                case HTTP -> new HttpStep(server).take(line, facts);
            }
        } catch (SocketTimeoutException _) {
            if (step == CheckStep.TUNNEL) {
                throw new StepFailedException(new Failure(FailureCode.CONNECT_TIMEOUT, Optional.of(FailureVariant.THROUGH_PROXY),
                        List.of(server.host(), line.limit().toSeconds(), ((Route.Through) route).proxy().toString()), Optional.empty(),
                        Optional.empty()));
            }
            throw new StepFailedException(FailureCode.RESPONSE_TIMEOUT, server.host(), line.limit().toSeconds());
        } catch (IOException _) {
            // In TLS 1.3 a server says only after the handshake that it wanted a certificate.
            throw keys.wasAsked()
                    ? new StepFailedException(TlsStep.breakdown(server.host(), clock).clientCertificateWanted())
                    : new StepFailedException(FailureCode.CONNECTION_LOST, server.host());
        }
    }

    private void findWay(List<CheckFact> facts) {
        route = network.proxies().route(server);
        facts.add(switch (route) {
            case Route.Direct() -> new CheckFact.Straight();
            case Route.Through(var proxy) -> new CheckFact.ThroughProxy(proxy);
        });
    }

    private void resolve(List<CheckFact> facts) throws StepFailedException {
        try {
            addresses = List.of(InetAddress.getAllByName(firstHost()));
            addresses.forEach(address -> facts.add(new CheckFact.Address(address.getHostAddress())));
        } catch (UnknownHostException _) {
            throw unreached(FailureCode.HOST_UNKNOWN, server.host());
        }
    }

    private void connect(List<CheckFact> facts) throws StepFailedException {
        FailureCode why = FailureCode.HOST_UNREACHABLE;
        for (InetAddress address : addresses) {
            ProxyAddress there = new ProxyAddress(address.getHostAddress(), firstPort());
            Optional<FailureCode> trouble = line.connect(address, firstPort());
            if (trouble.isEmpty()) {
                facts.add(new CheckFact.Connected(there.toString()));
                return;
            }
            why = trouble.get();
            facts.add(new CheckFact.NotConnected(there.toString(), why));
        }
        if (why == FailureCode.CONNECT_TIMEOUT) {
            throw unreached(why, server.host(), line.limit().toSeconds());
        }
        throw unreached(why, why == FailureCode.CONNECTION_REFUSED ? server.hostAndPort() : server.host());
    }

    // Where a proxy is first on the way, it is the one who isn't reached.
    private StepFailedException unreached(FailureCode code, Object... arguments) {
        return switch (route) {
            case Route.Direct() -> new StepFailedException(code, arguments);
            case Route.Through(var proxy) -> new StepFailedException(FailureCode.PROXY_FAILED, proxy.toString());
        };
    }

    private String firstHost() {
        return switch (route) {
            case Route.Direct() -> server.host();
            case Route.Through(var proxy) -> proxy.host();
        };
    }

    private int firstPort() {
        return switch (route) {
            case Route.Direct() -> port();
            case Route.Through(var proxy) -> proxy.port();
        };
    }

    private int port() {
        int named = server.profileUri().getPort();
        return named >= 0 ? named : server.isSecure() ? HTTPS_PORT : HTTP_PORT;
    }

    /** Ends it. */
    @Override
    public void close() {
        line.close();
    }
}
