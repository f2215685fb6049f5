package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerAddress;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one line per fetch: whom, how it ended, how long, how much. Nothing of the token, the account, or anybody's messages. */
final class FetchLog {
    private static final Logger LOG = LoggerFactory.getLogger(HttpProfileClient.class);

    private static final int MAX_CAUSES = 10;

    private FetchLog() {
    }

    static void write(ServerAddress server, FetchResult result) {
        switch (result) {
            case FetchResult.Loaded(_, _, var exchange) -> write(server, "LOADED", Optional.of(exchange));
            case FetchResult.Failed(var failure) -> write(server, failure.code().name(), failure.exchange());
            case FetchResult.Cancelled() -> write(server, "CANCELLED", Optional.empty());
        }
    }

    /** One line for a step on the way, for whoever wants to know where the time goes. */
    static void step(ServerAddress server, String step, Duration since, long bytes) {
        if (LOG.isDebugEnabled()) {
            LOG.debug("host={} step={} ms={} bytes={}", server.host(), step, since.toMillis(), bytes);
        }
    }

    /** One line for what broke an exchange: the kinds of exceptions, not their messages. */
    static void broken(ServerAddress server, Throwable trouble) {
        if (LOG.isDebugEnabled()) {
            LOG.debug("host={} step=BROKEN causes={}", server.host(),
                    Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
                            .limit(MAX_CAUSES)
                            .map(cause -> cause.getClass().getName())
                            .collect(Collectors.joining(",")));
        }
    }

    private static void write(ServerAddress server, String end, Optional<Exchange> exchange) {
        var line = new StringBuilder("method=GET host=").append(server.host()).append(" end=").append(end);
        exchange.ifPresent(facts -> {
            facts.status().ifPresent(status -> line.append(" status=").append(status));
            line.append(" ms=").append(facts.duration().toMillis()).append(" bytes=").append(facts.bodyBytes());
            facts.requestId().ifPresent(id -> line.append(" requestId=").append(oneWord(id)));
        });
        LOG.info("{}", line);
    }

    // So that nobody but the viewer writes fields or lines into its log.
    private static String oneWord(String text) {
        return text.replaceAll("[^\\x21-\\x7E]", "_");
    }
}
