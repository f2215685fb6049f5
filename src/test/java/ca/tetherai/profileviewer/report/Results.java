package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.findings.Examiner;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.profile.NotAProfileException;
import ca.tetherai.profileviewer.profile.ProfileParser;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Results of made-up fetches, at one fixed time. */
public final class Results {
    public static final Instant NOW = Instant.parse("2026-11-03T16:10:05Z");
    public static final InstantSource CLOCK = InstantSource.fixed(NOW);
    public static final ZoneId UTC = ZoneOffset.UTC;
    /** Writes times with 24 hours, which French does too. */
    public static final Messages ENGLISH = Messages.of(Locale.UK);
    public static final Messages FRENCH = Messages.of(Locale.CANADA_FRENCH);

    private Results() {
    }

    public static FetchResult.Loaded loaded(String body) throws JsonSyntaxException, NotAProfileException {
        return new FetchResult.Loaded(new ProfileParser().parse(new JsonReader().read(body)), body, exchange(200, "7f3a"));
    }

    /** The account of this body, examined as {@code --print} does it; the token says nothing of itself. */
    public static ExaminedResult read(String body) throws JsonSyntaxException, NotAProfileException {
        FetchResult.Loaded loaded = loaded(body);
        var request = new FetchRequest(loaded.exchange().server(), TestTokens.token("opaque"));
        return new ExaminedResult(loaded, Optional.of(new Examiner().examine(request, loaded)));
    }

    /** A fetch that brought no account. */
    public static ExaminedResult without(FetchResult result) {
        return new ExaminedResult(result, Optional.empty());
    }

    public static Failure expired(ServerWords words) {
        return new Failure(FailureCode.HTTP_401, Optional.of(FailureVariant.TOKEN_EXPIRED), List.of(NOW.minus(Duration.ofMinutes(14))),
                Optional.of(words), Optional.of(exchange(401, "7f3a")));
    }

    public static Exchange exchange(int status, String requestId) {
        var server = switch (ServerAddress.parse("https://api.tether.example/base")) {
            case ServerAddress.Parsed.Valid(var address) -> address;
            case ServerAddress.Parsed.Refused(var failure) -> throw new IllegalStateException(failure.toString());
        };
        return Samples.exchange(server, OptionalInt.of(status), Duration.ofMillis(88), 23, NOW, Optional.of(requestId));
    }
}
