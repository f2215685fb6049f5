package ca.tetherai.profileviewer.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers to begin from: those of the demo's accounts, and each kind of refusal, in the form of {@link RawAnswer}. */
final class Answers {
    private static final Path DEMO = Path.of("src", "main", "resources", "ca", "tetherai", "profileviewer", "demo");
    private static final String JSON = "Content-Type: application/json\n\n";
    private static final String TOKEN = RawAnswer.REQUEST.token().reveal();
    private static final String SMALL = "{\"user\": {\"_id\": \"64ee9a8b1e7f2a0011223399\", \"fullName\": \"Alex Rep\", \"email\": \"alex@acme.example\"}, \"persona\": null}";

    private Answers() {
    }

    static Stream<byte[]> seeds() {
        return Stream.concat(demo(), made().map(text -> text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Stream<byte[]> demo() {
        try (var files = Files.list(DEMO)) {
            List<byte[]> answers = new ArrayList<>();
            for (Path file : files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
                answers.add(("200\n" + JSON + Files.readString(file)).getBytes(StandardCharsets.UTF_8));
            }
            return answers.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> made() {
        String refused = "{\"error\": \"Not allowed\", \"details\": \"Ask your admin\"}";
        return Stream.of("", "200\n\n", "200\n" + JSON + SMALL, "200\nGzip: x\nContent-Encoding: gzip\n" + JSON + SMALL,
                "200\nContent-Encoding: gzip\n" + JSON + SMALL, "200\nContent-Encoding: br\n\nx",
                "200\nContent-Type: application/json; charset=UTF-16LE\n\n{\0\"\0u\0s\0e\0r\0\"\0:\0{\0}\0}\0",
                "200\nContent-Type: application/json; charset=iso-8859-1\n\n{\"user\":{\"fullName\":\"Ren\u00E9\"}}",
                "200\nDate: Tue, 03 Nov 2026 16:10:05 GMT\nX-Request-Id: 7f3a\n" + JSON + SMALL,
                "200\nDate: Tue, 03 Nov +999999999 16:10:05 GMT\n" + JSON + SMALL,
                "200\nX-Request-Id: " + TOKEN + "\nContent-Type: " + TOKEN + "\n\n" + SMALL.replace("Alex Rep", TOKEN),
                "500\nX-Request-Id: " + TOKEN.replaceAll("(.{7})", "$1\u0085") + "\n\n", "200\n" + JSON + "{\"user\": 1}",
                "200\n" + JSON + "[" + SMALL + "]", "200\n" + JSON + "{\"data\": " + SMALL + "}",
                "200\n" + JSON + "{\"user\": {}, \"user\": {\"a\": {\"b\": 1, \"b\": 2}}}",
                "200\n" + JSON + "{\"user\": {\"x\": -1.50e+999}}",
                "200\nContent-Type: text/html\n\n<!DOCTYPE html><title>Login</title>", "204\n\n", "299\n\n", "999\n\n",
                "400\n" + JSON + refused,
                "401\nWWW-Authenticate: Bearer realm=\"x\", error=\"invalid_token\", error_description=\"The \\\"token\\\" expired\"\n\n",
                "401\n" + JSON + refused.replace("Ask", TOKEN), "403\n" + JSON + refused, "403\n\n<html>", "404\n" + JSON + refused,
                "404\n\n",
                "407\nProxy-Authenticate: Basic realm=x\n\n", "418\n\n", "429\nRetry-After: 30\n" + JSON + refused,
                "429\nRetry-After: Tue, 03 Nov 2026 16:12:05 GMT\nDate: Tuesday, 03-Nov-26 16:10:05 GMT\n\n",
                "429\nRetry-After: 99999999999999999999\n\n",
                "301\nLocation: https://api.example/base/api/user/profile\n\n",
                "302\nLocation: https://login.example:8443/" + TOKEN + "\n\n",
                "308\nLocation: http://" + TOKEN + "/\n\n",
                "500\nContent-Type: application/problem+json\n\n{\"title\": \"Oops\", \"detail\": \"a\\u001b[31mb\\u202e\"}",
                "502\n\n", "503\nRetry-After: Tue Nov  3 16:12:05 2026\n\n", "504\n\n", "511\n\n");
    }
}
