package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.RawServer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileAnswerTest {
    private static final String PROFILE = "{\"user\": {\"fullName\": \"Zoë Ünïcode 😀\"}}";

    private static FetchResult fetch(byte[] body, String... headers) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining()) + "\r\n";
        try (var server = new RawServer(connection -> {
            connection.readHead();
            connection.send(head);
            connection.send(body);
        })) {
            return Fetching.fetch(server.url("http"));
        }
    }

    private static FetchResult fetch(String body, String... headers) throws IOException {
        return fetch(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static FetchResult.Loaded loaded(FetchResult result) {
        assertThat(result).isInstanceOf(FetchResult.Loaded.class);
        return (FetchResult.Loaded) result;
    }

    private static String fullName(FetchResult result) {
        return ((FieldValue.Text) loaded(result).profile().user(UserField.FULL_NAME)).value();
    }

    @Test
    void aProfileIsLoaded_withItsBodyAndTheFacts() throws IOException {
        var loaded = loaded(fetch(PROFILE, "Content-Type: application/json", "X-Request-Id: r-1"));
        assertThat(loaded.body()).isEqualTo(PROFILE);
        assertThat(loaded.exchange().status()).hasValue(200);
        assertThat(loaded.exchange().bodyBytes()).isEqualTo(PROFILE.getBytes(StandardCharsets.UTF_8).length);
        assertThat(loaded.exchange().finishedAt()).isEqualTo(Fetching.NOW);
        assertThat(loaded.exchange().requestId()).contains("r-1");
        assertThat(loaded.exchange().duration()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer %s", "%s", "https://api.example/?token=%s&x=1"})
    void anEchoOfTheTokenIsNeitherInTheProfileNorInTheBody(String echo) throws IOException {
        String sent = "{\"user\": {\"fullName\": \"Alex\", \"echo\": \"" + echo.formatted(Fetching.TOKEN) + "\"}}";
        var loaded = loaded(fetch(sent, "Content-Type: application/json"));
        assertThat(loaded.body()).isEqualTo(sent.replace(Fetching.TOKEN, "…"));
        assertThat(loaded.profile().toString()).contains(echo.formatted("…")).doesNotContain(Fetching.TOKEN);
        assertThat(loaded.exchange().bodyBytes()).as("as it came").isEqualTo(sent.length());
    }

    @Test
    void anEchoOfTheTokenIsNotInTheContentType() throws IOException {
        var loaded = loaded(fetch(PROFILE, "Content-Type: application/json; echo=" + Fetching.TOKEN));
        assertThat(loaded.exchange().contentType()).contains("application/json; echo=…");
    }

    static Stream<Arguments> encodings() {
        Charset utf32 = Charset.forName("UTF-32");
        return Stream.of(Arguments.of(StandardCharsets.UTF_8, "", "application/json"),
                Arguments.of(StandardCharsets.UTF_8, "\uFEFF", "application/json"),
                Arguments.of(StandardCharsets.UTF_8, "", "text/html; charset=iso-8859-1"),
                Arguments.of(StandardCharsets.UTF_8, "", "application/json; charset=no-such"),
                Arguments.of(StandardCharsets.UTF_16, "", "application/json; charset=utf-16"),
                Arguments.of(StandardCharsets.UTF_16LE, "", "application/json;charset=\"UTF-16LE\""),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF", "application/json; x=y; CHARSET = utf-16be"),
                Arguments.of(utf32, "", "application/json; charset=utf-32"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void aBodyIsReadInUtf8OrInWhatItsContentTypeNames(Charset charset, String mark, String contentType) throws IOException {
        assertThat(fullName(fetch((mark + PROFILE).getBytes(charset), "Content-Type: " + contentType))).isEqualTo("Zoë Ünïcode 😀");
    }

    // Bytes of ASCII with zeros between them are valid UTF-8.
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void aWideEncodingWithoutAMarkIsReadAsItsContentTypeSays(String charset) throws IOException {
        assertThat(fullName(fetch("{\"user\": {\"fullName\": \"Zoe\"}}".getBytes(Charset.forName(charset)),
                "Content-Type: application/json; charset=" + charset))).isEqualTo("Zoe");
    }

    @Test
    void latin1IsReadWhereTheContentTypeNamesIt() throws IOException {
        assertThat(fullName(fetch("{\"user\": {\"fullName\": \"Zoë\"}}".getBytes(StandardCharsets.ISO_8859_1),
                "Content-Type: application/json; charset=ISO-8859-1"))).isEqualTo("Zoë");
    }

    @Test
    void bytesInNeitherEncodingAreMalformed() throws IOException {
        byte[] latin1 = "{\"user\": {\"fullName\": \"Zoë\"}}".getBytes(StandardCharsets.ISO_8859_1);
        for (String type : List.of("application/json", "application/json; charset=us-ascii", "application/json; charset=%%")) {
            assertUndecodable(fetch(latin1, "Content-Type: " + type));
        }
    }

    private static void assertUndecodable(FetchResult result) {
        assertFailed(result, FailureCode.BODY_MALFORMED);
        assertThat(Fetching.failure(result).variant()).contains(FailureVariant.UNDECODABLE);
    }

    private static void assertFailed(FetchResult result, FailureCode code, Object... arguments) {
        Failure failure = Fetching.failure(result);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.arguments()).isEqualTo(List.of(arguments));
        assertThat(failure.exchange().orElseThrow().status()).hasValue(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t ", "\uFEFF", "\uFEFF\n"})
    void anEmptyBodyIsEmpty_inAnyCoding(String body) throws IOException {
        assertFailed(fetch(body), FailureCode.BODY_EMPTY);
        assertFailed(fetch(Gzip.of(body), "Content-Encoding: gzip"), FailureCode.BODY_EMPTY);
    }

    @Test
    void noBytesAtAllAreEmpty_inAnyCoding() throws IOException {
        assertFailed(fetch("", "Content-Encoding: gzip"), FailureCode.BODY_EMPTY);
        assertFailed(fetch("", "Content-Encoding: br"), FailureCode.BODY_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><html></html>", " \n<html>", "\uFEFF<?xml version=\"1.0\"?>", "%PDF-1.7", "Not found",
            "the end", "nope",
            "user: x", "---\nuser: {}", "'user'", "-x", "=1", "é"})
    void anotherFormatIsNotJson_whateverItsContentType(String body) throws IOException {
        assertFailed(fetch(body, "Content-Type: application/json"), FailureCode.BODY_NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void aWebPageIsNotJson_inAWideEncodingToo(String charset) throws IOException {
        byte[] page = "\r\n <!DOCTYPE html><title>Sign in to this network</title>".getBytes(Charset.forName(charset));
        assertFailed(fetch(page, "Content-Type: text/html"), FailureCode.BODY_NOT_JSON);
        assertFailed(fetch(page, "Content-Type: text/html; charset=" + charset), FailureCode.BODY_NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void jsonInAWideEncodingThatNobodyNamedIsMalformed(String charset) throws IOException {
        assertUndecodable(fetch(PROFILE.getBytes(Charset.forName(charset)), "Content-Type: application/json"));
        assertUndecodable(fetch(PROFILE.getBytes(Charset.forName(charset)), "Content-Type: application/json; charset=utf-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain", "application/octet-stream", "image/png", "nonsense"})
    void jsonUnderAnotherContentTypeIsRead(String type) throws IOException {
        assertThat(fullName(fetch(PROFILE, "Content-Type: " + type))).isEqualTo("Zoë Ünïcode 😀");
    }

    @Test
    void binaryFormatsAreNotJson() throws IOException {
        assertFailed(fetch(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}), FailureCode.BODY_NOT_JSON);
        assertFailed(fetch(Gzip.of(PROFILE)), FailureCode.BODY_NOT_JSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"user\": {}|1", "{\"user\": {},}|1", "{} {}|1", "truely|1", "12x|1", "\"user|1", "[1 2]|1"})
    void jsonThatBreaksTheGrammarNamesThePlace(String body, int line) throws IOException {
        Failure failure = Fetching.failure(fetch(body));
        assertThat(failure.code()).isEqualTo(FailureCode.BODY_MALFORMED);
        assertThat(failure.arguments()).hasSize(2).first().isEqualTo(line);
        assertThat((int) failure.arguments().getLast()).isPositive();
    }

    @Test
    void jsonThatNestsTooDeepIsMalformed() throws IOException {
        Failure failure = Fetching.failure(fetch("[".repeat(100_000)));
        assertThat(failure.code()).isEqualTo(FailureCode.BODY_MALFORMED);
        assertThat((int) failure.arguments().getLast()).as("column").isBetween(1_000, 1_002);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}||''", "{\"token\": \"x\", \"data\": 1}||token, data", "[]|ROOT_NOT_AN_OBJECT|[]",
            "null|ROOT_NOT_AN_OBJECT|null", "42|ROOT_NOT_AN_OBJECT|42", "\"x\"|ROOT_NOT_AN_OBJECT|\"x\"",
            "{\"user\": null}|USER_NOT_AN_OBJECT|null",
            "{\"user\": [{\"a\": 1.0}]}|USER_NOT_AN_OBJECT|[{\"a\":1.0}]"})
    void jsonWithoutAUserSaysWhatIsThereInstead(String body, FailureVariant variant, String told) throws IOException {
        FetchResult result = fetch(body);
        assertFailed(result, FailureCode.BODY_NOT_A_PROFILE, told);
        assertThat(Fetching.failure(result).variant()).isEqualTo(Optional.ofNullable(variant));
    }

    @Test
    void manyAndLongNamesAreToldInShort_andTheTokenNever() throws IOException {
        String many = IntStream.range(0, 10_000).mapToObj(i -> "\"m" + i + "\": 1").collect(Collectors.joining(", ", "{", "}"));
        assertFailed(fetch(many), FailureCode.BODY_NOT_A_PROFILE, "m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, …");
        assertFailed(fetch("{\"" + "n".repeat(1_000) + "\": 1}"), FailureCode.BODY_NOT_A_PROFILE, "n".repeat(40) + "…");
        assertFailed(fetch(many.replaceFirst(", \"m10\".*", "}")), FailureCode.BODY_NOT_A_PROFILE,
                "m0, m1, m2, m3, m4, m5, m6, m7, m8, m9");
        assertFailed(fetch("{\"" + "n".repeat(40) + "\": 1}"), FailureCode.BODY_NOT_A_PROFILE, "n".repeat(40));
        assertFailed(fetch("{\"is " + Fetching.TOKEN + "\": 1}"), FailureCode.BODY_NOT_A_PROFILE, "is …");
    }

    @Test
    void a200ThatIsAnErrorIsQuoted() throws IOException {
        Failure failure = Fetching.failure(fetch("{\"error\": \"No\"}"));
        assertThat(failure.code()).isEqualTo(FailureCode.BODY_NOT_A_PROFILE);
        assertThat(failure.words()).contains(new ServerWords(Optional.of("No"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "identity, gzip"})
    void gzipIsDecoded(String coding) throws IOException {
        var loaded = loaded(fetch(Gzip.of(PROFILE), "Content-Encoding: " + coding));
        assertThat(loaded.body()).isEqualTo(PROFILE);
        assertThat(loaded.exchange().bodyBytes()).isEqualTo(PROFILE.getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "zstd", "gzip, gzip", "gzip, br", "gzip"})
    void anotherCodingOrBrokenGzipIsMalformed(String coding) throws IOException {
        assertUndecodable(fetch(PROFILE, "Content-Encoding: " + coding));
    }

    @Test
    void gzipThatBreaksOffIsMalformed() throws IOException {
        byte[] gzip = Gzip.of(PROFILE);
        assertUndecodable(fetch(Arrays.copyOf(gzip, gzip.length - 1), "Content-Encoding: gzip"));
    }

    private static byte[] profileOfSize(int size) {
        String begin = "{\"user\": {\"fullName\": \"x\"}}";
        return (begin + " ".repeat(size - begin.length())).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theLimitIsCountedAfterDecompression() throws IOException {
        int limit = Fetching.PATIENT.bodyBytes();
        assertThat(loaded(fetch(profileOfSize(limit))).exchange().bodyBytes()).isEqualTo(limit);
        assertThat(loaded(fetch(Gzip.of(profileOfSize(limit)), "Content-Encoding: gzip")).exchange().bodyBytes()).isEqualTo(limit);
        assertFailed(fetch(profileOfSize(limit + 1)), FailureCode.BODY_TOO_LARGE);
        assertFailed(fetch(Gzip.of(profileOfSize(limit + 1)), "Content-Encoding: gzip"), FailureCode.BODY_TOO_LARGE);
        assertThat(Fetching.failure(fetch(profileOfSize(limit + 1))).exchange().orElseThrow().bodyBytes()).isEqualTo(limit);
    }

    @Test
    void compressionThatDoesNotCompressDoesNotCount() throws IOException {
        var random = new SplittableRandom(7);
        var body = new StringBuilder("{\"user\": {\"fullName\": \"");
        while (body.length() < 1_000) {
            body.append((char) ('a' + random.nextInt(26)));
        }
        String text = body + "\"}}";
        byte[] gzip = Gzip.of(text);
        var client = Fetching.client(new FetchLimits(Fetching.PATIENT.connect(), Fetching.PATIENT.exchange(), text.length()));
        try (var server = RawServer.answering(
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + gzip.length + "\r\n\r\n"
                        + new String(gzip, StandardCharsets.ISO_8859_1))) {
            assertThat(loaded(client.fetch(Fetching.request(server.url("http")))).body()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Encoding: gzip\r\n"})
    void readingAnEndlessBodyStopsAtTheLimit(String coding) throws IOException, InterruptedException {
        byte[] piece = coding.isEmpty() ? profileOfSize(100_000) : Gzip.of(profileOfSize(10_000_000));
        try (var server = new RawServer(connection -> {
            connection.readHead();
            connection.send("HTTP/1.1 200 OK\r\n" + coding + "\r\n");
            connection.sendForEver(piece);
        })) {
            assertThat(Fetching.failure(server.url("http")).code()).isEqualTo(FailureCode.BODY_TOO_LARGE);
            server.awaitClientGone();
        }
    }
}
