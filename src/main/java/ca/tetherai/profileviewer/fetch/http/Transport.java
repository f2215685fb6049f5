package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.NoClientCertificate;
import ca.tetherai.profileviewer.fetch.network.Route;

import java.net.InetSocketAddress;
import java.net.ProxySelector;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
        HttpClient client = client(request, keys);
        // Not send(): it looks names up on this thread, where no interrupt ends it.
        var exchange = client.sendAsync(message(request), receiver);
        try {
            return exchange.get(limits.exchange().toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            exchange.cancel(true);
            client.shutdownNow();
        }
    }

    private HttpRequest message(FetchRequest request) {
        return HttpRequest.newBuilder(request.server().profileUri())
                .header("Authorization", "Bearer " + request.token().reveal())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", userAgent)
                .GET()
                .build();
    }

    private HttpClient client(FetchRequest request, NoClientCertificate keys) {
        var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.connect());
        switch (network.proxies().route(request.server())) {
            case Route.Direct() -> client.proxy(HttpClient.Builder.NO_PROXY);
            case Route.Through(var proxy) -> client.proxy(ProxySelector.of(new InetSocketAddress(proxy.host(), proxy.port())));
        }
        if (request.server().isSecure()) {
            return client.sslContext(network.sslContext(keys)).build();
        }
        // No upgrade to h2c, which would leave its socket open.
        return client.version(HttpClient.Version.HTTP_1_1).build();
    }
}
