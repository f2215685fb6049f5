package ca.tetherai.profileviewer.support;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.findings.Examiner;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.NotAProfileException;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileParser;
import ca.tetherai.profileviewer.token.TestTokens;
import ca.tetherai.profileviewer.ui.session.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Results for view models, as a fetch would bring them. */
public final class Samples {
    /** A request to somewhere. */
    public static FetchRequest request() {
        return new FetchRequest(server("https://api.example"), TestTokens.token("a-token"));
    }

    /** When all of these happened. */
    public static final Instant NOW = Instant.parse("2026-03-04T15:14:22Z");

    private Samples() {
    }

    /** The address of a server elsewhere. */
    public static ServerAddress server(String url) {
        return switch (ServerAddress.parse(url)) {
            case ServerAddress.Parsed.Valid(var address) -> address;
            case ServerAddress.Parsed.Refused _ -> throw new IllegalArgumentException(url);
        };
    }

    /** A profile with this name. */
    public static FetchResult.Loaded loaded(String fullName) {
        return loadedFrom("{\"user\": {\"fullName\": \"" + fullName + "\"}, \"persona\": null}");
    }

    /** A profile with this JSON value among what is beyond the contract. */
    public static FetchResult.Loaded loadedWith(String extra) {
        return loadedFrom("{\"user\": {\"extra\": " + extra + "}}");
    }

    /** What this body says. */
    public static FetchResult.Loaded loadedFrom(String body) {
        try {
            return new FetchResult.Loaded(new ProfileParser().parse(new JsonReader().read(body)), body, exchange(200));
        } catch (JsonSyntaxException | NotAProfileException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A reading of this account, examined as a fetch's would be. */
    public static Reading reading(FetchRequest request, FetchResult.Loaded loaded) {
        return new Reading(request, loaded, new Examiner().examine(request, loaded));
    }

    /** A failure that a server answered with. */
    public static Failure answered(FailureCode code, int status) {
        return new Failure(code, Optional.empty(), List.of(), Optional.empty(), Optional.of(exchange(status)));
    }

    /** An exchange that came to a status. */
    public static Exchange exchange(int status) {
        return exchange(server("https://api.example"), OptionalInt.of(status), Duration.ofMillis(143), 1_234, NOW, Optional.empty());
    }

    /** An exchange with a server that said neither what time it is nor what it sends. */
    public static Exchange exchange(ServerAddress server, OptionalInt status, Duration duration, long bodyBytes, Instant finishedAt,
            Optional<String> requestId) {
        return new Exchange(server, status, duration, bodyBytes, finishedAt, Optional.empty(), Optional.empty(), requestId);
    }

    /** What the fields of an account mean, from a server whose clock isn't known. */
    public static Meanings meanings(Profile profile) {
        return Meanings.of(profile, Duration.ZERO);
    }
}
