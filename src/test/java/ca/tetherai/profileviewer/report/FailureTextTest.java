package ca.tetherai.profileviewer.report;

import static ca.tetherai.profileviewer.report.Results.CLOCK;
import static ca.tetherai.profileviewer.report.Results.ENGLISH;
import static ca.tetherai.profileviewer.report.Results.FRENCH;
import static ca.tetherai.profileviewer.report.Results.NOW;
import static ca.tetherai.profileviewer.report.Results.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.CalendarTime;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.AccessRole;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTextTest {
    // Its times end in a full stop: "3:56 p.m.".
    private static final Messages CANADIAN = Messages.of(Locale.CANADA);

    @ParameterizedTest
    @MethodSource("everyFailure")
    void everyFailureSaysWhatHappenedAndWhatToDo_inEveryLanguage(Failure failure) {
        for (Messages messages : List.of(ENGLISH, CANADIAN, FRENCH)) {
            var text = new FailureText(messages, CLOCK, UTC);
            for (String words : List.of(text.title(failure), text.message(failure))) {
                assertThat(words).isNotBlank().isEqualTo(words.strip()).doesNotContain("{", "}", "'", "  ", " .", "()", "..", "Exception");
            }
            assertThat(text.title(failure)).doesNotEndWith(".").hasSizeLessThan(70);
            assertThat(text.advice(failure)).endsWith(".");
            assertThat(text.message(failure)).isEqualTo(text.advice(failure) + " "
                    + messages.format("failure.owners", text.owners(failure))).endsWith(".").hasSizeLessThan(460);
        }
    }

    @ParameterizedTest
    @MethodSource("everyFailureWithANameInIt")
    void theMessageSaysWhomItIsAbout(Failure failure) {
        for (Messages messages : List.of(ENGLISH, FRENCH)) {
            assertThat(new FailureText(messages, CLOCK, UTC).message(failure)).contains(names(failure).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("everyFailure")
    void frenchIsFrench(Failure failure) {
        var english = new FailureText(ENGLISH, CLOCK, UTC);
        var french = new FailureText(FRENCH, CLOCK, UTC);
        String words = french.title(failure) + " " + french.message(failure);
        assertThat(french.title(failure)).isNotEqualTo(english.title(failure));
        assertThat(french.message(failure)).isNotEqualTo(english.message(failure));
        // A no-break space before high punctuation, but not in an address or a port.
        assertThat(words).doesNotContainPattern("(?<![\u00a0])[;!?]|(?<![\u00a0])[:](?!//|\\d)|\u00ab(?!\u00a0)|(?<!\u00a0)\u00bb");
    }

    @Test
    void anExpiredTokenIsSaidWithHowLongAgoAndWhen() {
        var failure = Results.expired(new ServerWords(Optional.of("jwt expired"), Optional.empty()));
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).message(failure))
                .isEqualTo(
                        "It expired at 15:56, 14 minutes ago. Get a new token from a new sign-in, and paste it. Who can mend it: the customer.");
        assertThat(new FailureText(FRENCH, CLOCK, UTC).message(failure))
                .startsWith("Il a expiré à 15")
                .contains(", il y a 14 minutes. Obtenez un nouveau jeton");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HTTP_401||you or the customer|vous ou le client", "HTTP_401|TOKEN_EXPIRED|the customer|le client",
            "HTTP_403||the customer|le client",
            "HTTP_403|NOT_FROM_API|your network team or the team that runs the server|votre équipe réseau ou l’équipe qui gère le serveur",
            "HTTP_500||the team that runs the server|l’équipe qui gère le serveur",
            "HOST_UNKNOWN||you or your network team|vous ou votre équipe réseau",
            "TOKEN_MISSING||you|vous",
            "INTERNAL||the people who maintain this viewer|les personnes qui s’occupent de cette application"})
    void theMessageEndsInWhoCanMendIt(FailureCode code, FailureVariant variant, String english, String french) {
        Failure failure = everyFailure().filter(some -> some.code() == code && some.variant().equals(Optional.ofNullable(variant)))
                .findFirst()
                .orElseThrow();
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).message(failure)).endsWith(". Who can mend it: " + english + ".");
        assertThat(new FailureText(FRENCH, CLOCK, UTC).message(failure)).endsWith(". Qui peut y remédier\u00a0: " + french + ".");
    }

    @ParameterizedTest
    @MethodSource("everyFailure")
    void theCustomerCanBeToldSomethingForEachStatus_andForNothingElse(Failure failure) {
        for (Messages messages : List.of(ENGLISH, FRENCH)) {
            var told = new FailureText(messages, CLOCK, UTC).customer(failure);
            assertThat(told.isPresent()).isEqualTo(failure.code().name().startsWith("HTTP_"));
            // To be sent as it is: whole sentences, no jargon, no status, no promise.
            assertThat(told.orElse("You.")).matches("(?s).+[.?]")
                    .hasSizeLessThan(230)
                    .doesNotContainPattern(
                            "(?i)\\{|\\d|\\b(API|HTTP|JWT|server|serveur|proxy|gateway|passerelle|status|bug|will be|soon|bientôt)\\b");
        }
    }

    @Test
    void aCaseThatTheCustomerCanDoSomethingAboutHasWordsOfItsOwn() {
        var text = new FailureText(ENGLISH, CLOCK, UTC);
        assertThat(text.customer(Results.expired(new ServerWords(Optional.empty(), Optional.empty())))).hasValueSatisfying(
                told -> assertThat(told).contains("no longer valid", "sign in again"));
        assertThat(text.customer(new Failure(FailureCode.HTTP_403, Optional.of(FailureVariant.ROLE_CLAIMED), List.of("x"), Optional.empty(),
                Optional.empty()))).isEqualTo(text.customer(Failure.notAsked(FailureCode.HTTP_403)));
    }

    @Test
    void aRoleIsGivenItsReadableName_anUnknownOneAsItIs() {
        var text = new FailureText(ENGLISH, CLOCK, UTC);
        assertThat(text.message(claimed(AccessRole.DEPARTMENT_HEAD))).contains("claims to be “Department head”");
        assertThat(text.message(claimed("AUDITOR"))).contains("claims to be “AUDITOR”");
        assertThat(text.message(claimed("\u202eADMIN\n\u001b[31m" + "x".repeat(10_000)))).contains("“\\u202eADMIN\\n\\u001b[31mxxx", "x…”")
                .hasSizeLessThan(600);
    }

    private static Failure claimed(Object role) {
        return new Failure(FailureCode.HTTP_403, Optional.of(FailureVariant.ROLE_CLAIMED), List.of(role), Optional.empty(),
                Optional.empty());
    }

    @Test
    void aPauseIsSaidInFullMinutes_neverTooEarly() {
        Failure busy = new Failure(FailureCode.HTTP_503, Optional.empty(), List.of(), Optional.empty(), Optional.empty(),
                Optional.of(NOW.plusSeconds(42)), Optional.empty());
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).pause(busy)).contains("The server asks for a pause: retry at 16:11 or later.");
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).pause(Failure.notAsked(FailureCode.HTTP_503))).isEmpty();
    }

    @Test
    void thePlaceOfTheFirstFaultIsNamed() {
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).message(Failure.notAsked(FailureCode.BODY_MALFORMED, 1200, 7)))
                .startsWith("Its JSON is broken: the first fault is at line 1,200, column 7. ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"HTTP_3XX||It redirects to an address that it does not name clearly.",
            "HTTP_3XX|login.acme.example|It redirects to login.acme.example.",
            "BODY_NOT_A_PROFILE||What it has: nothing that has a name.", "BODY_NOT_A_PROFILE|data, meta|What it has: data, meta."})
    void aMissingNameReadsWell(FailureCode code, String name, String sentence) {
        var failure = Failure.notAsked(code, name == null ? "" : name);
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).message(failure)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|for “a.example”.", "1|for “a.example” and one more name.",
            "2|for “a.example” and 2 more names."})
    void theOtherNamesOfACertificateAreCounted(int more, String sentence) {
        var failure = Failure.notAsked(FailureCode.TLS_WRONG_HOST, "api.tether.example", "a.example", more);
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).message(failure)).contains(sentence);
    }

    @Test
    void theDateOfACertificateIsToldBesideTheClock() {
        var failure = Failure.notAsked(FailureCode.TLS_EXPIRED, "api.tether.example",
                new CalendarTime(NOW.minus(Duration.ofDays(90))), new CalendarTime(NOW));
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).message(failure))
                .startsWith("The certificate of api.tether.example was valid until 5 August 2026")
                .contains("by this computer’s clock it is 3 November 2026");
    }

    @Test
    void aStatusWithoutANameReadsWell() {
        var text = new FailureText(ENGLISH, CLOCK, UTC);
        assertThat(text.message(Failure.notAsked(FailureCode.HTTP_4XX, 418, ""))).contains("status 418 (no standard name)");
        assertThat(text.message(Failure.notAsked(FailureCode.HTTP_4XX, 410, "Gone"))).contains("status 410 (Gone)");
    }

    @Test
    void aLongListOfNamesIsCutBetweenCharacters() {
        var failure = Failure.notAsked(FailureCode.BODY_NOT_A_PROFILE, "😀".repeat(10_000));
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).message(failure)).contains("😀".repeat(160) + "…").doesNotContain("😀".repeat(161));

        var whole = Failure.notAsked(FailureCode.BODY_NOT_A_PROFILE, "😀".repeat(160));
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).message(whole)).contains("😀".repeat(160)).doesNotContain("…");
    }

    @Test
    void namesFromAServerAreNotReadAsAPattern() {
        var failure = Failure.notAsked(FailureCode.BODY_NOT_A_PROFILE, "{0}, it's {1,choice,x}");
        assertThat(new FailureText(ENGLISH, CLOCK, UTC).message(failure)).contains("{0}, it's {1,choice,x}");
    }

    static Stream<Failure> everyFailure() {
        return Stream.of(FailureCode.values())
                .flatMap(code -> Stream.concat(Stream.of(Optional.<FailureVariant>empty()), code.variants().stream().map(Optional::of))
                        .flatMap(variant -> arguments(code, variant)
                                .map(arguments -> new Failure(code, variant, arguments, Optional.empty(), Optional.empty()))));
    }

    static Stream<Failure> everyFailureWithANameInIt() {
        return everyFailure().filter(failure -> names(failure).findAny().isPresent());
    }

    private static Stream<String> names(Failure failure) {
        return failure.arguments().stream().filter(argument -> argument instanceof String name && !name.isEmpty()).map(Object::toString);
    }

    private static Stream<List<Object>> arguments(FailureCode code, Optional<FailureVariant> variant) {
        return variant.map(FailureTextTest::arguments).orElseGet(() -> arguments(code));
    }

    private static Stream<List<Object>> arguments(FailureVariant variant) {
        return switch (variant) {
            case TOKEN_EXPIRED -> Stream.of(List.of(NOW.minus(Duration.ofMinutes(14))), List.of(NOW.minus(Duration.ofDays(400))));
            case TOKEN_EXPIRED_THERE, TOKEN_NOT_YET_VALID_THERE -> Stream.of(List.of(NOW, Duration.ofHours(1)));
            case TOKEN_NOT_YET_VALID -> Stream.of(List.of(NOW.plus(Duration.ofHours(3))));
            case CERTIFICATE_SIGNED_ITSELF, CLIENT_CERTIFICATE -> Stream.of(List.of("api.tether.example"));
            case CERTIFICATE_NOT_YET_VALID -> Stream.of(outOfDate());
            case AUTHORITY_EXPIRED, AUTHORITY_NOT_YET_VALID -> Stream.of("Acme Issuing CA 2", "")
                    .map(name -> Stream.concat(outOfDate().stream(), Stream.of(name)).toList());
            case TOKEN_FOR_OTHER_SERVER, TOKEN_OF_OTHER_ISSUER -> Stream.of(List.of("staging.tether.example"));
            case ROLE_CLAIMED -> Stream.of(List.of(AccessRole.SALES_REP), List.of("AUDITOR"));
            case SEVERAL_TOKENS -> Stream.of(List.of(3));
            case USER_NAMED -> Stream.of(List.of("64ee9a8b1e7f2a0011223399"));
            case ONLY_BY_HTTPS -> Stream.of(List.of("https://localhost:8443/base"));
            case LOGIN_REFUSED -> Stream.of(List.of("proxy.example:3128"));
            case LOGIN_UNSUPPORTED -> Stream.of(List.of("proxy.example:3128", "Negotiate, NTLM"));
            case TUNNEL_REFUSED, BEYOND_PROXY -> Stream.of(List.of("proxy.example:3128", 502));
            case THROUGH_PROXY -> Stream.of(List.of("api.tether.example", 10, "proxy.example:3128"));
            case TOKEN_NOT_JWT, NOT_FROM_API, UNDECODABLE, TOKEN_IN_ADDRESS -> Stream.of(List.of());
            case ROOT_NOT_AN_OBJECT, USER_NOT_AN_OBJECT -> Stream.of(List.of("[1]"));
        };
    }

    private static List<Object> outOfDate() {
        return List.of("api.tether.example", new CalendarTime(NOW.minus(Duration.ofDays(90))), new CalendarTime(NOW));
    }

    private static Stream<List<Object>> arguments(FailureCode code) {
        return switch (code) {
            case HTTP_400, HTTP_401, HTTP_403, HTTP_404, HTTP_404_ROUTE, HTTP_429, HTTP_500, HTTP_502, HTTP_503, HTTP_504,
                    BODY_EMPTY, BODY_NOT_JSON, BODY_TOO_LARGE, TOKEN_MISSING, SERVER_MISSING, SERVER_INVALID, INTERNAL ->
                Stream
                        .of(List.of());
            case HTTP_3XX -> Stream.of(List.of("other.example"), List.of(""));
            case BODY_NOT_A_PROFILE -> Stream.of(List.of("data, meta"), List.of(""));
            case HTTP_4XX -> Stream.of(List.of(410, "Gone"), List.of(499, ""));
            case HTTP_5XX -> Stream.of(List.of(505, "HTTP Version Not Supported"), List.of(599, ""));
            case HTTP_OTHER -> Stream.of(List.of(204));
            case BODY_MALFORMED -> Stream.of(List.of(3, 14));
            case CONNECTION_REFUSED, PROXY_FAILED, HTTP_407 -> Stream.of(List.of("api.tether.example:8443"));
            case CONNECT_TIMEOUT -> Stream.of(List.of("api.tether.example", 10));
            case RESPONSE_TIMEOUT -> Stream.of(List.of("api.tether.example", 30));
            case HOST_UNKNOWN, HOST_UNREACHABLE, CONNECTION_LOST, NOT_HTTP, TLS_HANDSHAKE,
                    TLS_NOT_SPOKEN, SERVER_INSECURE ->
                Stream
                        .of(List.of("api.tether.example"));
            case TLS_UNTRUSTED -> Stream.of(List.of("api.tether.example", "Acme Root CA"), List.of("api.tether.example", ""));
            case TLS_EXPIRED -> Stream.of(outOfDate());
            case TLS_WRONG_HOST -> Stream.of(List.of("api.tether.example", "a.example, b.example", 0),
                    List.of("api.tether.example", "a.example, b.example", 1), List.of("api.tether.example", "a.example, b.example", 12),
                    List.of("api.tether.example", "", 0));
            case TOKEN_UNUSABLE -> Stream.of(List.of(4, "U+0020"));
        };
    }
}
