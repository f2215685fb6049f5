package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.NoClientCertificate;
import ca.tetherai.profileviewer.fetch.network.Route;

import java.net.InetSocketAddress;
import java.net.ProxySelector;

import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends one request over a client of its own, and waits for the last byte. */
final class Transport {
    private final String userAgent;
    private final FetchLimits limits;
    private final Network network;

    Transport(String userAgent, FetchLimits limits, Network network) {
        this.userAgent = userAgent;
        this.limits = limits;
        this.network = network;
    }

    /**
     * The whole answer. Leaves no socket, and no thread but one that the system's look-up of a name still holds.
     *
     * @param keys notes that the server asked for a certificate
     * @throws InterruptedException when this thread is interrupted, at once
     * @throws TimeoutException when the whole takes longer than it may
     * @throws ExecutionException when the exchange breaks; its cause may quote the server, who may quote the token
     */
    HttpResponse<ReceivedBody> send(FetchRequest request, AnswerReceiver receiver, NoClientCertificate keys)
            throws InterruptedException, TimeoutException, ExecutionException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Route route = network.proxies().route(request.server());
        var shown = new AtomicBoolean();
        HttpClient client = client(request, keys, route, () -> shown.set(true));
        // Not send(): it looks names up on this thread, where no interrupt ends it.
        var exchange = client.sendAsync(message(request, route), receiver);
        try {
            return route instanceof Route.Through ? throughTunnel(exchange, shown) : await(exchange, limits.exchange());
        } finally {
            exchange.cancel(true);
            client.shutdownNow();
        }
    }

    // Java's own limit ends with the connection to the proxy, which may then be silent.
    private HttpResponse<ReceivedBody> throughTunnel(CompletableFuture<HttpResponse<ReceivedBody>> exchange, AtomicBoolean shown)
            throws InterruptedException, TimeoutException, ExecutionException {
        if (limits.connect().compareTo(limits.exchange()) >= 0) {
            return await(exchange, limits.exchange());
        }
        try {
            return await(exchange, limits.connect());
        } catch (TimeoutException _) {
            if (!shown.get()) {
                throw new ExecutionException(new HttpConnectTimeoutException("no tunnel in time"));
            }
            return await(exchange, limits.exchange().minus(limits.connect()));
        }
    }

    private static HttpResponse<ReceivedBody> await(CompletableFuture<HttpResponse<ReceivedBody>> exchange, Duration limit)
            throws InterruptedException, TimeoutException, ExecutionException {
        return exchange.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    private HttpRequest message(FetchRequest request, Route route) {
        var message = HttpRequest.newBuilder(request.server().profileUri())
                .header("Authorization", "Bearer " + request.token().reveal())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", userAgent)
                .GET();
        // Java sends it to the proxy alone, with CONNECT. Its own authenticator would also be asked for the server.
        if (route instanceof Route.Through(var proxy)) {
            network.logins().of(proxy).ifPresent(login -> message.header("Proxy-Authorization", login.basic()));
        }
        return message.build();
    }

    private HttpClient client(FetchRequest request, NoClientCertificate keys, Route route, Runnable whenShown) {
        var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.connect());
        switch (route) {
            case Route.Direct() -> client.proxy(HttpClient.Builder.NO_PROXY);
            case Route.Through(var proxy) -> client.proxy(ProxySelector.of(new InetSocketAddress(proxy.host(), proxy.port())));
        }
        if (request.server().isSecure()) {
            return client.sslContext(network.sslContext(keys, whenShown)).build();
        }
        // No upgrade to h2c, which would leave its socket open; and Java's own context would read all authorities for nothing.
        return client.version(HttpClient.Version.HTTP_1_1).sslContext(Network.withoutTls()).build();
    }
}
