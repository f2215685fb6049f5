package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.json.JsonValue;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Finds the server's own words: the contract's error body, else a problem document (RFC 9457), else a {@code Bearer} challenge (RFC 6750). */
final class ServerWordsReader {
    private ServerWordsReader() {
    }

    static Optional<ServerWords> read(Answer answer, TokenRedaction redaction) {
        Map<String, JsonValue> body = answer.object().orElse(Map.of());
        return words(text(body.get("error")), text(body.get("details")), redaction)
                .or(() -> words(text(body.get("title")), text(body.get("detail")), redaction))
                .or(() -> challenge(answer, redaction));
    }

    private static Optional<ServerWords> challenge(Answer answer, TokenRedaction redaction) {
        Map<String, String> challenge = BearerChallenge.parameters(answer.headers().allValues("WWW-Authenticate"));
        return words(Optional.ofNullable(challenge.get("error")), Optional.ofNullable(challenge.get("error_description")), redaction);
    }

    private static Optional<ServerWords> words(Optional<String> error, Optional<String> details, TokenRedaction redaction) {
        var words = new ServerWords(said(error, redaction), said(details, redaction));
        return words.error().isEmpty() && words.details().isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> said(Optional<String> text, TokenRedaction redaction) {
        return text.filter(words -> !words.isBlank()).map(redaction::apply);
    }

    private static Optional<String> text(@Nullable JsonValue value) {
        return value instanceof JsonValue.Text(String text) ? Optional.of(text) : Optional.empty();
    }
}
