package ca.tetherai.profileviewer.report;

import static ca.tetherai.profileviewer.report.Results.CLOCK;
import static ca.tetherai.profileviewer.report.Results.ENGLISH;
import static ca.tetherai.profileviewer.report.Results.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReportTest {
    private final JsonReport report = new JsonReport(ENGLISH, CLOCK, UTC);
    private final JsonReader reader = new JsonReader();

    @Test
    void writesHowEachFieldStood_withItsValueAsSent() throws Exception {
        var members = members(report.of(Results.read("""
                {"user": {"_id": 1.0, "fullName": "Alex", "email": " ", "phoneNumber": null, "callForwardingEnabled": true,
                          "n": 1234567890123456789},
                 "persona": {"_id": "p", "tone": [1.50]}, "plan": 1, "plan": 2}
                """)));
        assertThat(members.keySet()).containsExactly("result", "exchange", "user", "personaState", "persona", "userExtras", "personaExtras",
                "responseExtras", "repeatedMembers", "findings");
        assertThat(members).contains(entry("result", "\"profile\""), entry("personaState", "\"present\""),
                entry("userExtras", "{\"n\":1234567890123456789}"), entry("personaExtras", "{\"tone\":[1.50]}"),
                entry("responseExtras", "{\"plan\":2}"), entry("repeatedMembers", "[\"/plan\"]"),
                entry("exchange", """
                        {"server":"https://api.tether.example/base","status":200,"durationMs":88,"bodyBytes":23,
                         "finishedAt":"2026-11-03T16:10:05Z","requestId":"7f3a"}"""));
        assertThat(membersOf(members, "user")).hasSize(12)
                .contains(
                        entry("_id", "{\"state\":\"unexpected\",\"value\":1.0}"),
                        entry("fullName", "{\"state\":\"present\",\"value\":\"Alex\"}"),
                        entry("email", "{\"state\":\"empty\",\"value\":\" \"}"),
                        entry("phoneNumber", "{\"state\":\"null\",\"value\":null}"),
                        entry("callForwardingEnabled", "{\"state\":\"present\",\"value\":true}"),
                        entry("designation", "{\"state\":\"absent\"}"));
        assertThat(membersOf(members, "persona")).hasSize(12)
                .contains(entry("_id", "{\"state\":\"present\",\"value\":\"p\"}"), entry("timezone", "{\"state\":\"absent\"}"));
    }

    @Test
    void aFindingHasItsCheck_itsSeverity_itsTexts_andItsPlaces() throws Exception {
        String body = """
                {"user": {"fullName": "", "loginDisabled": true}, "persona": {"_id": "64eea1110000000000000040"}}
                """;
        var findings = ((JsonValue.Items) Objects.requireNonNull(members(report.of(Results.read(body))).get("findings"))).items();
        assertThat(findings).hasSize(4).first().isEqualTo(reader.read("""
                {"check": "login_disabled", "severity": "problem", "sentence": "Sign-in is disabled for this account",
                 "advice": "The customer cannot sign in until an administrator enables it again.", "places": ["/user/loginDisabled"]}
                """).root());
        assertThat(findings).element(1)
                .asString()
                .contains("required_empty", "A field that every account needs is empty: Full name", "/user/fullName");
        assertThat(findings).element(2).asString().contains("members_missing", "[value=warning]", "/user/_id");
        assertThat(findings).element(3).asString().contains("persona_not_linked", "[value=/user/persona]", "/persona/_id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"user\":{}}|\"absent\"|null",
            "{\"user\":{},\"persona\":null}|\"null\"|null",
            "{\"user\":{},\"persona\":[2.0]}|\"unexpected\"|[2.0]"})
    void saysHowAPersonaIsMissing(String body, String state, String persona) throws Exception {
        assertThat(members(report.of(Results.read(body)))).contains(entry("personaState", state), entry("persona", persona),
                entry("personaExtras", "{}"));
    }

    @Test
    void aFailureHasCode_title_message_andTheServersWords() throws Exception {
        var words = new ServerWords(Optional.of("jwt expired"), Optional.empty());
        var members = members(report.of(Results.without(new FetchResult.Failed(Results.expired(words)))));
        assertThat(members.keySet()).containsExactly("result", "exchange", "code", "title", "message", "whoCanMend", "retryAt",
                "tellCustomer", "serverSays");
        assertThat(members).contains(entry("result", "\"failure\""), entry("code", "\"HTTP_401\""),
                entry("title", "\"The server refused this token\""), entry("whoCanMend", "[\"CUSTOMER\"]"), entry("retryAt", "null"),
                entry("serverSays", "{\"error\":\"jwt expired\",\"details\":null}"));
    }

    @Test
    void aStatusHasWordsForTheCustomer_andTheTimeToRetryAt() throws Exception {
        var busy = new Failure(FailureCode.HTTP_429, Optional.empty(), List.of(), Optional.empty(),
                Optional.of(Results.exchange(429, "7f3a")), Optional.of(Results.NOW.plusSeconds(42)), Optional.empty());
        var members = members(report.of(Results.without(new FetchResult.Failed(busy))));
        assertThat(members).contains(entry("whoCanMend", "[\"SERVER_TEAM\"]"), entry("retryAt", "\"2026-11-03T16:10:47Z\""));
        assertThat(members).hasEntrySatisfying("tellCustomer", words -> assertThat(words.toString()).contains("very busy just now"));
    }

    @Test
    void aFailureBeforeAnybodyWasAskedHasNoExchange() throws Exception {
        assertThat(members(report.of(Results.without(new FetchResult.Failed(Failure.notAsked(FailureCode.TOKEN_MISSING))))))
                .contains(entry("exchange", "null"), entry("serverSays", "null"), entry("whoCanMend", "[\"YOU\"]"),
                        entry("tellCustomer", "null"), entry("code", "\"TOKEN_MISSING\""));
    }

    @Test
    void aCancelledFetchSaysSo() throws Exception {
        assertThat(members(report.of(Results.without(new FetchResult.Cancelled())))).containsExactly(entry("result", "\"cancelled\""));
    }

    @Test
    void escapesWhatSteersATerminal_andMeansTheSame() throws Exception {
        String nasty = "\\u001b[31m\\u009b\\u202e\\u200b\\r\\n\\t\\u2028\\\\u001b é 山 😀 \\udb40\\udc01";
        String text = report.of(Results.read("{\"user\": {\"fullName\": \"%1$s\", \"x%1$s\": [\"%1$s\\ud800 \"]}}".formatted(nasty)));
        assertThat(text).doesNotContainPattern("[\\p{Cc}&&[^\\n]]|[\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]").contains("é 山 😀");
        assertThat(members(text)).contains(entry("userExtras", "{\"x%1$s\": [\"%1$s\\ud800 \"]}".formatted(nasty)));
    }

    private Map<String, JsonValue> members(String json) throws Exception {
        assertThat(json).endsWith("}\n");
        return ((JsonValue.Members) reader.read(json).root()).members();
    }

    private static Map<String, JsonValue> membersOf(Map<String, JsonValue> members, String name) {
        return ((JsonValue.Members) members.getOrDefault(name, new JsonValue.Null())).members();
    }

    private Map.Entry<String, JsonValue> entry(String name, String json) throws Exception {
        return Map.entry(name, reader.read(json).root());
    }
}
