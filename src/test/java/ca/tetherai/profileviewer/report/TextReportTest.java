package ca.tetherai.profileviewer.report;

import static ca.tetherai.profileviewer.report.Results.CLOCK;
import static ca.tetherai.profileviewer.report.Results.ENGLISH;
import static ca.tetherai.profileviewer.report.Results.FRENCH;
import static ca.tetherai.profileviewer.report.Results.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.json.JsonReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {
    private final TextReport english = new TextReport(ENGLISH, CLOCK, UTC);
    private final TextReport french = new TextReport(FRENCH, CLOCK, UTC);

    @Test
    void printsTheWholeProfile_groupsAsHeadings_statesInWords_extrasAsATree() throws Exception {
        var result = Results.read("""
                {"user": {"fullName": "Alex Rep", "designation": null, "accessRole": "ADMIN", "_id": 7, "email": "", "phoneNumber": " ",
                  "callForwardingEnabled": "yes", "conversationOpenPreference": {"a": 1.0},
                  "weight": 1.0, "big": 1234567890123456789, "on": true, "none": null, "text": "x", "list": [], "map": {},
                  "nested": {"a": [1, {"b": "c"}], "": "no name"}},
                 "persona": {"user": "Alex", "tone": "friendly"}, "plan": "growth", "plan": "trial"}
                """);
        assertThat(english.of(result)).endsWith("""

                Account
                =======

                Identity
                  Full name:        Alex Rep
                  Job title:        None (null)
                  Role:             ADMIN (Admin)
                  Account ID:       7 (text expected)

                Contact
                  E-mail:           Empty ("")
                  Phone:            Empty (" ")
                  Outbound number:  Not provided

                Preferences
                  Call forwarding:  "yes" (true or false expected)
                  Opens first:      {"a":1.0} (text expected)

                Organization
                  Organization ID:  Not provided
                  Department ID:    Not provided
                  Persona ID:       Not provided

                Account, beyond the known fields
                  weight: 1.0
                  big: 1234567890123456789
                  on: true
                  none: null
                  text: "x"
                  list: []
                  map: {}
                  nested:
                    a:
                      [0]: 1
                      [1]:
                        b: "c"
                    "": "no name"

                Persona
                =======

                Person
                  Name:             Alex
                  Position:         Not provided
                  E-mail:           Not provided
                  Persona ID:       Not provided

                Company
                  Organization:     Not provided
                  Website:          Not provided
                  Lead provider:    Not provided

                Place and hours
                  Time zone:        Not provided
                  Business hours:   Not provided
                  Address:          Not provided
                  City:             Not provided
                  Region:           Not provided

                Persona, beyond the known fields
                  tone: "friendly"

                Response, beyond account and persona
                  plan: "trial"

                Sent more than once; the last one counts
                  /plan

                Read from https://api.tether.example/base at 16:10
                """);
    }

    @Test
    void findingsComeFirst_theGravestBeforeTheOthers_withWhatToDo() throws Exception {
        assertThat(english.of(Results.read("""
                {"user": {"fullName": "", "loginDisabled": true, "isPasswordDisabled": true, "x": 1}, "persona": null}
                """))).startsWith("""
                Findings
                ========

                Problem: Sign-in is disabled for this account.
                  The customer cannot sign in until an administrator enables it again.
                  Concerns: /user/loginDisabled

                Problem: A field that every account needs is empty: Full name.
                  The account can hardly work like this. \
                An administrator of the organization can fill in what the settings offer; for an ID, ask the team that runs the server.
                """)
                .containsSubsequence(
                        "\nWarning: 11 fields of the contract are missing from the answer: Account ID, E-mail, Job title, Role, ",
                        " and 3 more.\n",
                        "\nNote: Sign-in with a password is disabled for this account.\n",
                        "\nNote: The answer has a field that this version doesn’t know: /user/x.\n", "\n\nAccount\n=======\n");
    }

    @Test
    void whereNothingStandsOutThatIsSaid() throws Exception {
        String complete = """
                {"user": {"_id": "64ee9a8b1e7f2a0011223399", "fullName": "Alex Rep", "designation": "Rep", "accessRole": "ADMIN",
                  "email": "alex@acme.example", "phoneNumber": "+14155550199", "sinchPhoneNumber": "+14155550123", "persona": null,
                  "callForwardingEnabled": true, "conversationOpenPreference": "always", "organizationId": "64ee9a8b1e7f2a0011223344",
                  "departmentId": null}, "persona": null}
                """;
        assertThat(english.of(Results.read(complete))).startsWith("Findings\n========\n\nNothing stands out.\n\nAccount\n=======\n");
        assertThat(french.of(Results.read(complete))).startsWith("Constats\n========\n\nRien ne sort de l’ordinaire.\n\nCompte\n======\n");
    }

    @Test
    void saysBesideAValueWhatItMeans_andWhatIsWrongWithIt() throws Exception {
        var result = Results
                .read("""
                        {"user": {"_id": "64ee9a8b1e7f2a0011223399", "accessRole": "OWNER", "phoneNumber": "+14155550199", "sinchPhoneNumber": "555-0199"},
                         "persona": {"organizationWebsite": "acme", "timezone": "America/Toronto",
                          "businessHours": {"tuesday": {"enabled": true, "start": "09:00", "end": "18:00"}}}}
                        """);
        assertThat(english.of(result)).contains("64ee9a8b1e7f2a0011223399 (created 30 Aug 2023, 01:25:31)\n", "OWNER (unknown role)\n",
                "+14155550199 (+1 415-555-0199 · United States)\n", "555-0199 (not a valid international number)\n",
                "acme (not a valid web address)\n", "America/Toronto (11:10 now, 5 h behind you)\n",
                "} (text expected) (Open until 18:00)\n");
        assertThat(french.of(result)).contains("(créé le 30 août 2023, 01", "(rôle inconnu)", "· États-Unis)", "(Ouvert jusqu’à ");
    }

    @Test
    void speaksFrench() throws Exception {
        assertThat(french.of(Results.read("{\"user\": {\"fullName\": \"Zoé\", \"callForwardingEnabled\": true}, \"persona\": null}")))
                .contains("\n  Nom complet\u00a0:", "Zoé\n", "Oui\n", "Non fourni\n", "Ce compte n’a pas de persona.\nC’est normal.")
                .doesNotContain("Not provided");
    }

    @Test
    void saysInFrenchThatAPersonaThatTheAccountNamesIsMissing() throws Exception {
        assertThat(french.of(Results.read("{\"user\": {\"persona\": \"p1\"}, \"persona\": null}")))
                .contains("\nLe persona manque.\nCe n’est pas normal. Le compte désigne un persona, mais")
                .doesNotContain("C’est normal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"user\":{}}|This account has no persona.|The server sent nothing about one.",
            "{\"user\":{},\"persona\":null}|This account has no persona.|it sent null in its place.",
            "{\"user\":{\"persona\":\"p1\"}}|The persona is missing.|That is not normal. The account names a persona, but the server sent nothing about one.",
            "{\"user\":{\"persona\":\"p1\"},\"persona\":null}|The persona is missing.|names a persona, but the server sent none: it sent null in its place.",
            "{\"user\":{},\"persona\":[\"a\\u001b\"]}|The persona isn’t what was expected.|The server sent: [\"a\\u001B\"]"})
    void saysInWordsThatThereIsNoPersona(String body, String title, String words) throws Exception {
        assertThat(english.of(Results.read(body))).contains(title + "\n").contains(words);
    }

    @Test
    void aFailureIsItsCode_itsTitle_itsMessage_andTheServersWords() {
        var words = new ServerWords(Optional.of("jwt expired"), Optional.of("\u001b]0;owned\u0007\u202e\nsecond line"));
        assertThat(english.of(Results.without(new FetchResult.Failed(Results.expired(words))))).isEqualTo(
                """
                        HTTP_401
                        The server refused this token
                        It expired at 15:56, 14 minutes ago. Get a new token from a new sign-in, and paste it. Who can mend it: the customer.
                        Tell the customer: “The token that you sent us is no longer valid, since tokens only last for a while. Please sign in again, and send us the new one.”
                        The server says: “jwt expired”
                        The server says: “\\u001b]0;owned\\u0007\\u202e\\nsecond line”
                        """);
    }

    @Test
    void aPauseThatTheServerAsksForIsSaid_andWhereNobodyAnsweredThereIsNothingForTheCustomer() {
        var busy = new Failure(FailureCode.HTTP_429, Optional.empty(), List.of(), Optional.empty(),
                Optional.of(Results.exchange(429, "7f3a")),
                Optional.of(Results.NOW.plusSeconds(42)), Optional.empty());
        assertThat(english.of(Results.without(new FetchResult.Failed(busy))))
                .contains("\nThe server asks for a pause: retry at 16:11 or later.\nTell the customer: ");
        assertThat(english.of(Results.without(new FetchResult.Failed(Failure.notAsked(FailureCode.TOKEN_MISSING))))).doesNotContain(
                "Tell the customer",
                "pause");
    }

    @Test
    void aCancelledFetchSaysSo() {
        assertThat(english.of(Results.without(new FetchResult.Cancelled()))).isEqualTo("Cancelled. Nothing was read.\n");
    }

    @Test
    void nothingThatAServerSendsSteersATerminal() throws Exception {
        String nasty = "\\u001b[31m\\u009b0m\\u202e\\u200b\\u2066\\u0007\\r\\n\\u2028\\udb40\\udc01\\u3164\\u17b4\\u2065";
        var result = Results
                .read("""
                        {"user": {"fullName": "%1$s\\ud800 ", "designation": "%1$s ", "email": ["%1$s"], "extra%1$s": "%1$s", "deep": {"%1$s": ["%1$s"]}},
                         "persona": "%1$s", "response%1$s": 1, "twice%1$s": 1, "twice%1$s": 2}
                        """
                        .formatted(nasty));
        assertThat(english.of(result)).doesNotContainPattern("[\\p{Cc}&&[^\\n]]|[\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u3164\\u17b4\\u2065]")
                .contains("\\u001b[31m\\u009b0m\\u202e");
        assertThat(english.of(result).lines().filter(line -> line.contains("[31m"))).hasSize(13);
    }

    @Test
    void aBodyOfBracketsAloneIsPrintedWithoutRunningAway() throws Exception {
        String deep = "[".repeat(JsonReader.MAX_DEPTH - 2) + "\"core\"" + "]".repeat(JsonReader.MAX_DEPTH - 2);
        assertThat(english.of(Results.read("{\"user\": {\"deep\": " + deep + "}}"))).contains("\"core\"").hasSizeLessThan(8_000);
    }

    @Test
    void saysDatesInWordsAndWhichAutomationsAreOnOnEachLevel() throws Exception {
        var result = Results.read("""
                {"user": {"fullName": "Alex", "createdAt": "2023-08-30T03:25:31Z", "automations": {"a1": true, "a2": false}},
                 "persona": null, "automations": [{"id": "a3", "name": "Review\\u001b request", "enabled": true}]}
                """);

        assertThat(english.of(result)).containsPattern("\n {2}createdAt: \"2023-08-30T03:25:31Z\" \\(.*2023.* UTC · .* ago\\)\n")
                .contains("\nAutomations\n  a1: On\n  a2: Off\n  a3: On (Review\\u001b request)\n");
        assertThat(french.of(result)).contains("\nAutomatisations\n  a1: Activée\n  a2: Désactivée\n");
    }
}
