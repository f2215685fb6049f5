package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;

/**
 * A server's whole answer.
 *
 * @param status from 200 to 999
 * @param headers as they came
 * @param body what came of reading it
 */
record Answer(int status, HttpHeaders headers, ReceivedBody body) {

    /** The first value of a header, or the empty string. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The members of the JSON object that the body is; empty when it isn't one. */
    Optional<Map<String, JsonValue>> object() {
        if (!(body instanceof ReceivedBody.Whole(byte[] bytes)) || !JsonStart.isAt(bytes)) {
            return Optional.empty();
        }
        return BodyText.decode(bytes, header("Content-Type")).flatMap(Answer::object);
    }

    private static Optional<Map<String, JsonValue>> object(String text) {
        try {
            return new JsonReader().read(text).root() instanceof JsonValue.Members(var members) ? Optional.of(members) : Optional.empty();
        } catch (JsonSyntaxException _) {
            return Optional.empty();
        }
    }
}
