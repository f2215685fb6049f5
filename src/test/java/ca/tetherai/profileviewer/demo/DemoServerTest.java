package ca.tetherai.profileviewer.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonValue;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoServerTest {
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private DemoServer server;

    @BeforeEach
    void start() throws IOException {
        server = DemoServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
        client.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE,200", "NO_PERSONA,200", "SPARSE,200", "UNEXPECTED_TYPES,200", "MANY_EXTRAS,200", "LARGE,200", "UNICODE,200",
            "SIGN_IN_DISABLED,200", "PERSONA_MISMATCH,200", "PERSONA_UNLINKED,200", "CONTACT_PROBLEMS,200", "BYTE_TRAPS,200",
            "TOKEN_MISMATCH,200",
            "BAD_REQUEST,400", "BAD_SIGNATURE,401", "EXPIRED,401", "FORBIDDEN,403", "NOT_FOUND,404", "SERVER_ERROR,500"})
    void answersEachAccountWithItsStatus_asJson_underARequestId(DemoAccount account, int status) throws Exception {
        var response = profile("Bearer " + server.token(account));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(response.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(36);
        assertThat(members(response)).containsKey(status == 200 ? "user" : "error");
    }

    @Test
    void theOddAnswerIsJsonUnderAnotherName_datedByAClockThatIsAhead() throws Exception {
        var response = profile("Bearer " + server.token(DemoAccount.ODD_ANSWER));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(response.headers().allValues("Date")).singleElement()
                .satisfies(date -> assertThat(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
                        .isAfter(Instant.now().plus(Duration.ofMinutes(8))));
        assertThat(members(response)).containsKey("user");
    }

    @ParameterizedTest
    @CsvSource({"BAD_SIGNATURE,invalid signature", "EXPIRED,jwt expired"})
    void saysWhyItRefusesAToken_inTheBodyAndInTheHeader(DemoAccount account, String error) throws Exception {
        var response = profile("Bearer " + server.token(account));
        assertThat(members(response)).containsEntry("error", new JsonValue.Text(error));
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer error=\"invalid_token\", error_description=\"" + error + "\"");
    }

    @Test
    void refusesATokenWhosePayloadWasChanged() throws Exception {
        String[] parts = server.token(DemoAccount.FORBIDDEN).split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = payload.replace(DemoAccount.FORBIDDEN.userId(), DemoAccount.COMPLETE.userId());
        assertThat(forged).isNotEqualTo(payload);
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
        assertRefused(profile("Bearer " + String.join(".", parts)), "invalid signature");
    }

    @Test
    void refusesATokenWithoutSignature() throws Exception {
        String unsigned = JWT.create().withSubject(DemoAccount.COMPLETE.userId()).sign(Algorithm.none());
        assertRefused(profile("Bearer " + unsigned), "invalid signature");
    }

    @Test
    void refusesTheTokenOfAnEarlierServer() throws Exception {
        try (var earlier = DemoServer.start()) {
            assertRefused(profile("Bearer " + earlier.token(DemoAccount.COMPLETE)), "invalid signature");
        }
    }

    @Test
    void refusesWhatIsNotAJwt() throws Exception {
        assertRefused(profile("Bearer abc.def"), "jwt malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Basic dTpw", "Token abc", "Bearer a b"})
    void wantsABearerToken(String authorization) throws Exception {
        var response = profile(authorization);
        assertRefused(response, "Authentication required");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void wantsAnAuthorizationHeader() throws Exception {
        assertRefused(send(HttpRequest.newBuilder(server.address().profileUri())), "Authentication required");
    }

    @Test
    void answersAnotherPathWithAPageThatIsNotTheApis() throws Exception {
        var response = send(HttpRequest.newBuilder(URI.create(server.address() + "/api/user")));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(response.body()).startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "HEAD"})
    void answersOtherMethodsWith405(String method) throws Exception {
        var response = send(HttpRequest.newBuilder(server.address().profileUri()).method(method, BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET");
    }

    @ParameterizedTest
    @EnumSource
    void issuesTokensThatClaimTheAccount(DemoAccount account) {
        var before = Instant.now().minusSeconds(1);
        var token = JWT.decode(server.token(account));
        assertThat(token.getAlgorithm()).isEqualTo("HS256");
        assertThat(token.getSubject()).isEqualTo(account.userId());
        assertThat(token.getClaim("id").asString()).isEqualTo(account.userId());
        assertThat(token.getClaim("email").asString()).isEqualTo(account.email());
        assertThat(token.getClaim("role").asString()).isEqualTo(account.role());
        assertThat(Duration.between(token.getIssuedAtAsInstant(), token.getExpiresAtAsInstant())).isEqualTo(Duration.ofHours(1));
        assertThat(token.getExpiresAtAsInstant().isBefore(before)).isEqualTo(account == DemoAccount.EXPIRED);
    }

    @Test
    void closingEndsASlowAnswer_andTheServerIsGone() throws Exception {
        var request = HttpRequest.newBuilder(server.address().profileUri())
                .header("Authorization", "Bearer " + server.token(DemoAccount.SLOW));
        // The first exchange makes sure that the server runs, the slow one is then under way or still on its way: closing must end both.
        profile("Bearer " + server.token(DemoAccount.COMPLETE));
        var slow = client.sendAsync(request.build(), BodyHandlers.ofString());
        server.close();
        assertThatThrownBy(slow::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(IOException.class);
        assertThatThrownBy(() -> send(request)).isInstanceOf(IOException.class);
        server.close();
    }

    private void assertRefused(HttpResponse<String> response, String error) throws Exception {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(members(response)).containsEntry("error", new JsonValue.Text(error));
    }

    private static Map<String, JsonValue> members(HttpResponse<String> response) throws Exception {
        return ((JsonValue.Members) new JsonReader().read(response.body()).root()).members();
    }

    private HttpResponse<String> profile(String authorization) throws Exception {
        return send(HttpRequest.newBuilder(server.address().profileUri()).header("Authorization", authorization));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
