package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.profile.NotAProfileException;
import ca.tetherai.profileviewer.profile.ProfileParser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the profile out of a 200, without the token where that is echoed, or names why it holds none. The bytes decide, not the content type. */
final class ProfileAnswer {
    private static final int NAMES_TOLD = 10;
    private static final int NAME_LENGTH = 40;

    private final Answer answer;
    private final Exchange exchange;
    private final TokenRedaction redaction;
    private final EchoRedaction echo;

    ProfileAnswer(Answer answer, Exchange exchange, TokenRedaction redaction, EchoRedaction echo) {
        this.answer = answer;
        this.exchange = exchange;
        this.redaction = redaction;
        this.echo = echo;
    }

    FetchResult result() {
        return switch (answer.body()) {
            case ReceivedBody.TooLarge() -> failed(FailureCode.BODY_TOO_LARGE);
            case ReceivedBody.Undecodable() -> undecodable();
            case ReceivedBody.Whole(byte[] bytes) -> result(bytes);
        };
    }

    private FetchResult result(byte[] bytes) {
        Optional<String> text = BodyText.decode(bytes, answer.header("Content-Type"));
        if (text.isPresent() && text.get().isBlank()) {
            return failed(FailureCode.BODY_EMPTY);
        }
        if (!JsonStart.isAt(bytes)) {
            return failed(FailureCode.BODY_NOT_JSON);
        }
        return text.map(echo::apply).map(this::result).orElseGet(this::undecodable);
    }

    private FetchResult result(String text) {
        try {
            return new FetchResult.Loaded(new ProfileParser().parse(new JsonReader().read(text)), text, exchange);
        } catch (JsonSyntaxException e) {
            return failed(FailureCode.BODY_MALFORMED, e.line(), e.column());
        } catch (NotAProfileException e) {
            return notAProfile(e);
        }
    }

    private FetchResult notAProfile(NotAProfileException e) {
        Optional<FailureVariant> variant = e.instead()
                .map(_ -> e.hasObject() ? FailureVariant.USER_NOT_AN_OBJECT : FailureVariant.ROOT_NOT_AN_OBJECT);
        String told = e.instead()
                .map(value -> inShort(redaction.apply(new JsonWriter().compact(value))))
                .orElseGet(() -> inShort(e.membersInstead()));
        return failed(FailureCode.BODY_NOT_A_PROFILE, variant, told);
    }

    private String inShort(List<String> names) {
        String told = names.stream().limit(NAMES_TOLD).map(redaction::apply).map(ProfileAnswer::inShort).collect(Collectors.joining(", "));
        return names.size() > NAMES_TOLD ? told + ", …" : told;
    }

    private static String inShort(String name) {
        return name.codePointCount(0, name.length()) > NAME_LENGTH
                ? name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH)) + "…"
                : name;
    }

    private FetchResult undecodable() {
        return failed(FailureCode.BODY_MALFORMED, Optional.of(FailureVariant.UNDECODABLE));
    }

    private FetchResult failed(FailureCode code, Object... arguments) {
        return failed(code, Optional.empty(), arguments);
    }

    private FetchResult failed(FailureCode code, Optional<FailureVariant> variant, Object... arguments) {
        return new FetchResult.Failed(
                new Failure(code, variant, List.of(arguments), ServerWordsReader.read(answer, redaction), Optional.of(exchange)));
    }
}
