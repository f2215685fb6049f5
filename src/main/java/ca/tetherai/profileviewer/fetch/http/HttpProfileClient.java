package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ProfileClient;
import ca.tetherai.profileviewer.fetch.claims.TokenStatement;
import ca.tetherai.profileviewer.fetch.diagnosis.ProxyRefusal;
import ca.tetherai.profileviewer.fetch.network.Network;
import ca.tetherai.profileviewer.fetch.network.NoClientCertificate;
import ca.tetherai.profileviewer.fetch.network.Route;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/** Asks over {@code java.net.http}. For any number of threads at once: fetches share nothing. */
public final class HttpProfileClient implements ProfileClient {
    private static final int PROXY_LOGIN_WANTED = 407;

    private final FetchLimits limits;
    private final InstantSource clock;
    private final BiFunction<FetchRequest, Exchange, TokenStatement> tokenStatement;
    private final FetchObserver observer;
    private final Network network;
    private final Transport transport;

    /**
     * Makes a client; connects to nobody yet.
     *
     * @param version the viewer's own, for the {@code User-Agent}
     * @param limits how long a fetch may take, and how much it may bring
     * @param clock tells the time of day at which an exchange ended
     * @param tokenStatement what a request's token says of itself after an exchange; asked on the fetching thread, after a 401, 403 or 404
     * @param observer hears of milestones, on the fetching thread
     * @param network how connections are made
     */
    public HttpProfileClient(String version, FetchLimits limits, InstantSource clock,
            BiFunction<FetchRequest, Exchange, TokenStatement> tokenStatement, FetchObserver observer, Network network) {
        this.limits = limits;
        this.clock = clock;
        this.tokenStatement = tokenStatement;
        this.observer = observer;
        this.network = network;
        transport = new Transport("TetherProfileViewer/" + version, limits, network);
    }

    @Override
    public FetchResult fetch(FetchRequest request) {
        var attempt = new Attempt(request, System.nanoTime());
        FetchResult result = attempt.run();
        FetchLog.write(request.server(), result);
        return result;
    }

    /** One fetch. */
    private final class Attempt {
        private final FetchRequest request;
        private final long start;
        private final TokenRedaction redaction;
        private final AnswerReceiver receiver = new AnswerReceiver(limits.bodyBytes());
        private final NoClientCertificate keys = new NoClientCertificate();

        Attempt(FetchRequest request, long start) {
            this.request = request;
            this.start = start;
            redaction = new TokenRedaction(request.token());
        }

        FetchResult run() {
            try {
                observer.begins(receiver.progress());
                FetchLog.step(request.server(), "BEGUN", elapsed(), 0);
                observer.requestSent();
                HttpResponse<ReceivedBody> response = transport.send(request, receiver, keys);
                observer.responseComplete();
                FetchLog.step(request.server(), "RECEIVED", elapsed(), receiver.progress().getAsLong());
                return interpret(response);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return new FetchResult.Cancelled();
            } catch (TimeoutException _) {
                FetchLog.step(request.server(), "LATE", elapsed(), receiver.progress().getAsLong());
                return new FetchResult.Failed(breakdown().late());
            } catch (ExecutionException e) {
                Throwable trouble = e.getCause() == null ? e : e.getCause();
                FetchLog.broken(request.server(), trouble);
                return new FetchResult.Failed(breakdown().broken(trouble, receiver.head(), keys.wasAsked()));
            }
        }

        private Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - start);
        }

        private Breakdown breakdown() {
            return new Breakdown(exchange(), limits, network.proxies(), redaction);
        }

        private FetchResult interpret(HttpResponse<ReceivedBody> response) {
            // A proxy that refuses a tunnel for want of a login comes as a response without any body.
            ReceivedBody body = response.body() == null ? new ReceivedBody.Whole(new byte[0]) : response.body();
            var answer = new Answer(response.statusCode(), response.headers(), body);
            var exchange = exchange(OptionalInt.of(answer.status()), RequestId.of(answer.headers(), redaction));
            if (answer.status() == 200) {
                return new ProfileAnswer(answer, exchange, redaction, new EchoRedaction(request.token())).result();
            }
            if (answer.status() == PROXY_LOGIN_WANTED && network.proxies().route(request.server()) instanceof Route.Through(var proxy)) {
                return new FetchResult.Failed(
                        new ProxyRefusal(Optional.of(exchange), proxy.toString()).login(answer.headers().allValues("Proxy-Authenticate"),
                                network.logins().of(proxy).isPresent()));
            }
            var refusal = new Refusal(answer, exchange, redaction);
            return new FetchResult.Failed(refusal.failure(() -> tokenStatement.apply(request, exchange)));
        }

        private Exchange exchange() {
            Optional<ResponseInfo> head = receiver.head();
            OptionalInt status = head.map(ResponseInfo::statusCode).map(OptionalInt::of).orElse(OptionalInt.empty());
            return exchange(status, head.flatMap(came -> RequestId.of(came.headers(), redaction)));
        }

        private Exchange exchange(OptionalInt status, Optional<String> requestId) {
            Duration duration = elapsed();
            Instant now = clock.instant();
            Optional<Instant> serversClock = receiver.head()
                    .flatMap(head -> head.headers().firstValue("Date"))
                    .flatMap(date -> HttpDate.parse(date, now));
            Optional<String> contentType = receiver.head().flatMap(head -> head.headers().firstValue("Content-Type")).map(redaction::apply);
            return new Exchange(request.server(), status, duration, receiver.progress().getAsLong(), now, serversClock, contentType,
                    requestId);
        }
    }
}
