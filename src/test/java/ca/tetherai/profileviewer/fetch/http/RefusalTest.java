package ca.tetherai.profileviewer.fetch.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.fetch.claims.TokenStanding;
import ca.tetherai.profileviewer.fetch.claims.TokenStatement;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.support.RawServer;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    private static final String CONTRACT_BODY = "{\"error\": \"No <b>such</b> thing\", \"details\": \"Ça ne va pas\\nligne 2\"}";
    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void forget() {
        SERVER.resetAll();
    }

    private static String url() {
        return "http://127.0.0.1:" + SERVER.port();
    }

    private static Failure failure(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(anyUrl()).willReturn(answer));
        return Fetching.failure(url());
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse().withStatus(status).withHeader("Content-Type", "application/json").withBody(body);
    }

    private static Optional<ServerWords> words(String error, String details) {
        return Optional.of(new ServerWords(Optional.of(error), Optional.of(details)));
    }

    @ParameterizedTest
    @CsvSource({"400, HTTP_400", "401, HTTP_401", "403, HTTP_403", "404, HTTP_404", "429, HTTP_429", "500, HTTP_500",
            "502, HTTP_502", "503, HTTP_503", "504, HTTP_504"})
    void aStatusOfItsOwnHasACodeOfItsOwn_andTheServersWordsVerbatim(int status, FailureCode code) {
        Failure failure = failure(json(status, CONTRACT_BODY));
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.variant()).isEmpty();
        assertThat(failure.arguments()).isEmpty();
        assertThat(failure.words()).isEqualTo(words("No <b>such</b> thing", "Ça ne va pas\nligne 2"));
        assertThat(failure.exchange()).map(Exchange::status).contains(OptionalInt.of(status));
    }

    @Test
    void a407WithoutAProxyNamesWhoeverAnswered() {
        Failure failure = failure(json(407, CONTRACT_BODY));
        assertThat(failure.code()).isEqualTo(FailureCode.HTTP_407);
        assertThat(failure.arguments()).singleElement().asString().startsWith("127.0.0.1:");
    }

    @ParameterizedTest
    @CsvSource({"402, HTTP_4XX, Payment Required", "405, HTTP_4XX, Method Not Allowed", "418, HTTP_4XX, ''",
            "422, HTTP_4XX, Unprocessable Content",
            "451, HTTP_4XX, Unavailable For Legal Reasons", "499, HTTP_4XX, ''", "501, HTTP_5XX, Not Implemented",
            "511, HTTP_5XX, Network Authentication Required",
            "520, HTTP_5XX, ''"})
    void anyOtherErrorHasItsStatusAndStandardName(int status, FailureCode code, String name) {
        Failure failure = failure(json(status, CONTRACT_BODY));
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.arguments()).isEqualTo(List.of(status, name));
        assertThat(failure.words()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 203, 204, 206, 226, 299, 600, 777, 999})
    void anyOtherStatusHoldsNoProfile(int status) {
        Failure failure = failure(aResponse().withStatus(status));
        assertThat(failure.code()).isEqualTo(FailureCode.HTTP_OTHER);
        assertThat(failure.arguments()).isEqualTo(List.of(status));
    }

    @ParameterizedTest
    @CsvSource({"300, https://login.example.com/x, login.example.com", "301, https://127.0.0.1/, 127.0.0.1", "302, /login, 127.0.0.1:PORT",
            "303, //other.example.com:8443/, other.example.com:8443", "304, , ''", "307, http://[::1]:80/, [::1]:80", "308, '', ''",
            "302, 'http://a b/', ''", "302, mailto:a@example.com, ''", "302, https:a, ''", "302, https:///a, ''",
            "399, ?x, 127.0.0.1:PORT"})
    void aRedirectIsNamedAndNotFollowed(int status, String location, String host) {
        Failure failure = failure(
                location == null ? aResponse().withStatus(status) : aResponse().withStatus(status).withHeader("Location", location));
        assertThat(failure.code()).isEqualTo(FailureCode.HTTP_3XX);
        assertThat(failure.arguments()).isEqualTo(List.of(host.replace("PORT", "" + SERVER.port())));
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    static Stream<Arguments> standings() {
        Instant then = Instant.parse("2026-01-01T00:00:00Z");
        return Stream.of(Arguments.of(new TokenStanding.Expired(then), FailureVariant.TOKEN_EXPIRED, List.of(then)),
                Arguments.of(new TokenStanding.NotYetValid(then), FailureVariant.TOKEN_NOT_YET_VALID, List.of(then)),
                Arguments.of(new TokenStanding.ForOtherServer("a.example"), FailureVariant.TOKEN_FOR_OTHER_SERVER, List.of("a.example")),
                Arguments.of(new TokenStanding.OfOtherIssuer("b.example"), FailureVariant.TOKEN_OF_OTHER_ISSUER, List.of("b.example")),
                Arguments.of(new TokenStanding.NotAJwt(), FailureVariant.TOKEN_NOT_JWT, List.of()));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void a401SaysWhatTheTokenItselfShows(TokenStanding standing, FailureVariant variant, List<Object> arguments) {
        SERVER.stubFor(get(anyUrl()).willReturn(json(401, CONTRACT_BODY)));
        Failure failure = Fetching.failure(Fetching.client(Fetching.PATIENT, standing).fetch(Fetching.request(url())));
        assertThat(failure.code()).isEqualTo(FailureCode.HTTP_401);
        assertThat(failure.variant()).contains(variant);
        assertThat(failure.arguments()).isEqualTo(arguments);
    }

    @ParameterizedTest
    @CsvSource({"403, ROLE_CLAIMED, AUDITOR", "404, USER_NAMED, u1"})
    void aRefusalOfTheAccountNamesWhatTheTokenClaims(int status, FailureVariant variant, String claim) {
        var failure = claiming(json(status, CONTRACT_BODY), "AUDITOR");
        assertThat(failure.variant()).contains(variant);
        assertThat(failure.arguments()).isEqualTo(List.of(claim));
    }

    @Test
    void aRoleThatIsKnownIsTold_soThatItCanHaveItsReadableName() {
        assertThat(claiming(json(403, CONTRACT_BODY), "SALES_REP").arguments()).isEqualTo(List.of(AccessRole.SALES_REP));
    }

    @Test
    void whatIsNotOfTheAccountNamesNoClaim() {
        assertThat(claiming(aResponse().withStatus(403).withBody("<html>"), "ADMIN").variant()).contains(FailureVariant.NOT_FROM_API);
        assertThat(claiming(aResponse().withStatus(404).withBody("<html>"), "ADMIN").variant()).isEmpty();
        assertThat(claiming(json(500, CONTRACT_BODY), "ADMIN").arguments()).isEmpty();
    }

    private static Failure claiming(ResponseDefinitionBuilder answer, String role) {
        SERVER.stubFor(get(anyUrl()).willReturn(answer));
        var statement = new TokenStatement(new TokenStanding.Fine(), Optional.of(role), Optional.of("u1"));
        return Fetching.failure(Fetching.client(Fetching.PATIENT, statement).fetch(Fetching.request(url())));
    }

    @ParameterizedTest
    @CsvSource({"429, true", "500, true", "502, true", "503, true", "504, true", "507, true", "301, false", "400, false", "401, false",
            "403, false", "404, false", "413, false", "202, false"})
    void aServerThatMayBeAskedAgainSaysWhen(int status, boolean counts) {
        Failure failure = failure(json(status, CONTRACT_BODY).withHeader("Retry-After", "42"));
        assertThat(failure.retryAt()).isEqualTo(counts ? Optional.of(Fetching.NOW.plusSeconds(42)) : Optional.empty());
    }

    @Test
    void theTimeToRetryAtMayBeADate_asTheServersClockGoes() {
        assertThat(failure(json(503, "").withHeader("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
                .withHeader("Retry-After", "Sun, 06 Nov 1994 08:50:00 GMT")).retryAt()).contains(Fetching.NOW.plusSeconds(23));
        assertThat(failure(json(503, "")).retryAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"302, https://127.0.0.1:8443/base/api/user/profile, https://127.0.0.1:8443/base",
            "308, https://127.0.0.1/base/api/user/profile, https://127.0.0.1/base",
            "301, HTTPS://127.0.0.1:443/base/api/user/profile, https://127.0.0.1/base"})
    void theSameAddressByHttpsIsOffered(int status, String location, String offered) {
        Failure failure = redirected("/base", status, location);
        assertThat(failure.variant()).contains(FailureVariant.ONLY_BY_HTTPS);
        assertThat(failure.offered()).map(ServerAddress::toString).contains(offered);
        assertThat(failure.arguments()).isEqualTo(List.of(offered));
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://localhost/base/api/user/profile", "https://127.0.0.1/api/user/profile", "https://127.0.0.1/base",
            "https://127.0.0.1/base/api/user/profile/", "https://127.0.0.1/base/api/user/profile?x",
            "https://a@127.0.0.1/base/api/user/profile",
            "https://127.0.0.1/base/api/user/profile#x", "http://127.0.0.1/base/api/user/profile", "//127.0.0.1/base/api/user/profile",
            "https://127.0.0.1.example.com/base/api/user/profile", "https://127.0.0.1:99999/base/api/user/profile",
            "https://127.0.0.1/login?next=/base/api/user/profile", ""})
    void anythingElseIsNotOffered(String location) {
        Failure failure = redirected("/base", 307, location);
        assertThat(failure.code()).isEqualTo(FailureCode.HTTP_3XX);
        assertThat(failure.offered()).isEmpty();
        assertThat(failure.variant()).isEmpty();
    }

    private static Failure redirected(String prefix, int status, String location) {
        SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(status).withHeader("Location", location)));
        return Fetching.failure(url() + prefix);
    }

    @ParameterizedTest
    @CsvSource({"301, http, 127.0.0.1", "302, http, localhost", "303, http, 127.0.0.1", "307, https, 127.0.0.1", "308, http, localhost",
            "308, https, localhost"})
    void theTargetOfARedirectIsNeverAsked_atAnotherHostPortOrScheme(int status, String scheme, String host) throws IOException {
        try (var target = new RawServer(RawServer.Connection::readSomething)) {
            Failure failure = redirected("", status, scheme + "://" + host + ":" + target.port() + "/api/user/profile");
            assertThat(failure.code()).isEqualTo(FailureCode.HTTP_3XX);
            assertThat(target.connectionCount()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<html>Forbidden</html>", "Forbidden", "{\"error\": ", "\"no\"", "403"})
    void a403WithoutAJsonBodyMayNotBeFromTheApi(String body) {
        Failure failure = failure(json(403, body));
        assertThat(failure.code()).isEqualTo(FailureCode.HTTP_403);
        assertThat(failure.variant()).contains(FailureVariant.NOT_FROM_API);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE html><title>404</title>", "{}", "[]", "null", "{\"error\": 404}", "{\"message\": \"Not found\"}",
            "{\"title\": \"Not Found\", \"status\": 404}", "{\"error\": \"cut o"})
    void a404WithoutTheContractsBodyIsNoSuchApi(String body) {
        assertThat(failure(json(404, body)).code()).isEqualTo(FailureCode.HTTP_404_ROUTE);
    }

    @Test
    void a404IsJudgedByItsBytesNotByItsContentType() {
        assertThat(failure(aResponse().withStatus(404).withHeader("Content-Type", "text/html").withBody("{\"error\": \"\"}")).code())
                .isEqualTo(FailureCode.HTTP_404);
    }

    @Test
    void aProblemDocumentServesAsWords() {
        assertThat(failure(aResponse().withStatus(500)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\": \"about:blank\", \"title\": \"Out of order\", \"detail\": \"Try later\"}")).words())
                .isEqualTo(words("Out of order", "Try later"));
    }

    @Test
    void aBearerChallengeServesAsWords() {
        assertThat(failure(aResponse().withStatus(401)
                .withHeader("WWW-Authenticate", "Basic realm=\"Bearer error=x, no\"")
                .withHeader("WWW-Authenticate",
                        "bearer realm=\"api\", ERROR=invalid_token , error_description = \"The \\\"token\\\", expired\""))
                .words()).isEqualTo(words("invalid_token", "The \"token\", expired"));
    }

    @Test
    void theContractsWordsCountFirst() {
        assertThat(failure(
                json(401, "{\"error\": \"E\", \"details\": \"D\", \"title\": \"T\"}").withHeader("WWW-Authenticate", "Bearer error=x"))
                .words()).isEqualTo(words("E", "D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"error\": null, \"details\": 1}", "{\"error\": \" \"}", "<html>"})
    void aServerThatSaysNothingHasNoWords(String body) {
        assertThat(failure(json(500, body)).words()).isEmpty();
    }

    @Test
    void aServerThatEchoesTheTokenIsNotQuotedWithIt() {
        String echo = "{\"error\": \"jwt " + Fetching.TOKEN + " malformed\", \"details\": \"signature "
                + Fetching.TOKEN.substring(Fetching.TOKEN.lastIndexOf('.') + 1)
                + "\"}";
        Failure failure = failure(json(401, echo).withHeader("X-Request-Id", Fetching.TOKEN));
        assertThat(failure.words()).isEqualTo(words("jwt … malformed", "signature …"));
        assertThat(failure.exchange()).map(Exchange::requestId).contains(Optional.of("…"));
    }

    @Test
    void aRedirectThatCarriesTheTokenIsNotQuotedWithIt() {
        Failure failure = failure(aResponse().withStatus(302).withHeader("Location", "https://" + Fetching.TOKEN + ".example.com/"));
        assertThat(failure.arguments()).isEqualTo(List.of("….example.com"));
    }

    @ParameterizedTest
    @CsvSource({"X-Request-Id, abc-1, abc-1", "x-correlation-id, ' a b ', a b", "CF-Ray, 8f, 8f", "X-Amzn-RequestId, 1, 1",
            "Request-Id, 2, 2", "x-trace-id, 3, 3", "traceparent, 00-4bf9-00f0-01, 00-4bf9-00f0-01", "X-MS-Request-ID, 4, 4"})
    void theServersRequestIdIsKept(String header, String sent, String kept) {
        assertThat(failure(json(500, "").withHeader(header, sent)).exchange()).map(Exchange::requestId).contains(Optional.of(kept));
    }

    @Test
    void aLongRequestIdIsCut() {
        assertThat(failure(json(500, "").withHeader("X-Request-Id", "x".repeat(5_000))).exchange()).map(Exchange::requestId)
                .contains(Optional.of("x".repeat(128)));
    }

    @Test
    void anErrorBodyMayBeCompressed() {
        assertThat(failure(json(500, CONTRACT_BODY).withHeader("Content-Encoding", "gzip").withBody(Gzip.of(CONTRACT_BODY))).words())
                .isEqualTo(words("No <b>such</b> thing", "Ça ne va pas\nligne 2"));
    }

    @Test
    void anErrorKeepsItsStatusThoughItsBodyCannotBeRead() {
        assertThat(failure(json(500, CONTRACT_BODY).withHeader("Content-Encoding", "br")).code()).isEqualTo(FailureCode.HTTP_500);
        assertThat(failure(json(503, "[" + " ".repeat(Fetching.PATIENT.bodyBytes()))).code()).isEqualTo(FailureCode.HTTP_503);
    }
}
