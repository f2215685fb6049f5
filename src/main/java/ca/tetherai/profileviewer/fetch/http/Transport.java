package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.diagnosis.NamingTrustManager;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Sends one request over a client of its own, and waits for the last byte. */
final class Transport {
    private final String userAgent;
    private final FetchLimits limits;
    private final Supplier<X509ExtendedTrustManager> trust;

    Transport(String userAgent, FetchLimits limits, Supplier<X509ExtendedTrustManager> trust) {
        this.userAgent = userAgent;
        this.limits = limits;
        this.trust = trust;
    }

    /**
     * The whole answer. Leaves no socket, and no thread but one that the system's look-up of a name still holds.
     *
     * @throws InterruptedException when this thread is interrupted, at once
     * @throws TimeoutException when the whole takes longer than it may
     * @throws ExecutionException when the exchange breaks; its cause may quote the server, who may quote the token
     */
    HttpResponse<ReceivedBody> send(FetchRequest request, AnswerReceiver receiver)
            throws InterruptedException, TimeoutException, ExecutionException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        HttpClient client = client(request);
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

    private HttpClient client(FetchRequest request) {
        var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.connect());
        if (request.server().isSecure()) {
            return client.sslContext(sslContext()).build();
        }
        // Plain http is for this machine only: no proxy may see it, and no upgrade to h2c leave its socket open.
        return client.version(HttpClient.Version.HTTP_1_1).proxy(HttpClient.Builder.NO_PROXY).build();
    }

    private SSLContext sslContext() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{new NamingTrustManager(trust.get())}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }
}
