package ca.tetherai.profileviewer.failures;

import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.NO;
import static ca.tetherai.profileviewer.fetch.FailureCode.Retry.YES;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** "It answered 200, but not with a profile." */
final class BodyRows {
    private static final String JSON = "Content-Type: application/json\r\n";

    private BodyRows() {
    }

    static Stream<FailureRow> rows() {
        return Stream.of(
                body(FailureCode.BODY_EMPTY, YES, JSON, ""),
                body(FailureCode.BODY_EMPTY, YES, JSON, " \n\t "),
                body(FailureCode.BODY_NOT_JSON, YES, "Content-Type: text/html\r\n",
                        "<!doctype html><title>Sign in " + Scene.ECHO + "</title>"),
                body(FailureCode.BODY_NOT_JSON, YES, JSON, Scene.ECHO),
                body(FailureCode.BODY_NOT_JSON, YES, "Content-Type: image/png\r\n", "\u0089PNG\r\n\u001A\n"),
                body(FailureCode.BODY_MALFORMED, YES, JSON, "{\"user\": {\n \"a\": \"" + Scene.ECHO + "\",").naming("2"),
                body(FailureCode.BODY_MALFORMED, YES, JSON, "{\"user\": {\"" + Scene.ECHO + "\": nul}}").naming("1"),
                body(FailureCode.BODY_MALFORMED, YES, JSON, "[".repeat(1_001) + "]".repeat(1_001)).naming("1"),
                body(FailureCode.BODY_MALFORMED, YES, "Content-Type: application/json; charset=utf-8\r\n",
                        "{\"user\": {\"fullName\": \"Zo\u00EB\"}}")
                        .as(FailureVariant.UNDECODABLE),
                body(FailureCode.BODY_MALFORMED, YES, JSON + "Content-Encoding: br\r\n", "{\"user\": {}}").as(FailureVariant.UNDECODABLE),
                body(FailureCode.BODY_MALFORMED, YES, JSON + "Content-Encoding: gzip\r\n", "{\"user\": {}}").as(FailureVariant.UNDECODABLE),
                FailureRow.of(FailureCode.BODY_TOO_LARGE, NO, scene -> Situation.at(scene.server(connection -> {
                    connection.readHead();
                    connection.send("HTTP/1.1 200 OK\r\n\r\n");
                    connection.sendForEver(" ".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
                }))),
                FailureRow.of(FailureCode.BODY_TOO_LARGE, NO, scene -> Situation.at(scene.server(connection -> {
                    connection.readHead();
                    connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
                    connection.send(bomb());
                }))),
                body(FailureCode.BODY_NOT_A_PROFILE, NO, JSON, "{\"data\": 1, \"" + Scene.ECHO + "\": 2}").naming("data"),
                body(FailureCode.BODY_NOT_A_PROFILE, NO, JSON, "{}").saying(List.of("nothing that has a name"), List.of("rien")),
                body(FailureCode.BODY_NOT_A_PROFILE, NO, JSON, "[1, \"" + Scene.ECHO + "\"]").as(FailureVariant.ROOT_NOT_AN_OBJECT)
                        .naming("[1"),
                body(FailureCode.BODY_NOT_A_PROFILE, NO, JSON, "{\"user\": \"" + Scene.ECHO + "\"}").as(FailureVariant.USER_NOT_AN_OBJECT));
    }

    private static FailureRow body(FailureCode code, FailureCode.Retry retry, String headers, String body) {
        return FailureRow.of(code, retry,
                scene -> Situation.at(scene.answering("HTTP/1.1 200 OK\r\n" + headers + "Connection: close\r\n\r\n" + body)));
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[50_000_000]);
        }
        return bytes.toByteArray();
    }
}
