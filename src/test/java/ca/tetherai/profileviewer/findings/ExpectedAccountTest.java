package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ca.tetherai.profileviewer.support.Profiles;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedAccountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            §§ | NOBODY
            alex@acme.example | SAME
            §  "alex@acme.example", § | SAME
            Alex Rep <alex@acme.example> | SAME
            mailto:alex@acme.example?subject=Hello | SAME
            alex@\u200Bacme.example | SAME
            64ee9a8b1e7f2a0011223399 | SAME
            64EE9A8B1E7F2A0011223399 | SAME
            Alex@Acme.example | SAME_BUT_CASE
            sam@acme.example | OTHER
            alex | OTHER
            64ee9a8b1e7f2a0011223344 | ORGANIZATIONS_ID
            64eea1110000000000000040 | OTHER_ID
            64ee9a8b1e7f2a0011223355 | OTHER_ID
            """)
    void anAccountIsTheExpectedOneByItsEmailOrIdAlone(String typed, ExpectedAccount.Kind kind) {
        assertThat(ExpectedAccount.read(typed).compare(Profiles.full()).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            «alex@acme.example» | alex@acme.example
            (alex@acme.example); | alex@acme.example
            “alex@acme.example”\u00a0! | alex@acme.example
            \u3000[alex@acme.example]:\u2003 | alex@acme.example
            !alex@acme.example | !alex@acme.example
            alex@acme.example( | alex@acme.example(
            §"' .§ | §§
            """)
    void whatSurroundsItInAMailIsLeftOut(String typed, String text) {
        assertThat(ExpectedAccount.read(typed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00a0", "\"", "'", "\n"})
    @Tag("long")
    void aMillionOfWhatSurroundsItIsReadInNoTime(String blank) {
        String many = blank.repeat(1_000_000);
        for (String typed : List.of(many, many + "a", "a" + many, "a" + many + "b", "<" + many + "b", "mailto:a" + many + "b")) {
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> ExpectedAccount.read(typed).compare(Profiles.full()));
        }
    }

    @ParameterizedTest
    @CsvSource({"alex@acme.example\\u200b, 1", "\\u0430lex@acme.example, 1"})
    void anAddressThatOnlyLooksTheSameIsAnother(String sent, int odd) {
        var profile = Profiles.fullBut("\"email\": \"alex@acme.example\"", "\"email\": \"" + sent + "\"");

        var verdict = ExpectedAccount.read("alex@acme.example").compare(profile);

        assertThat(verdict.kind()).isEqualTo(ExpectedAccount.Kind.ONLY_LOOKS_SAME);
        assertThat(verdict.odd()).hasSize(odd);
    }

    @ParameterizedTest
    @CsvSource({"alex@ex\u00e4mple.com, alex@xn--exmple-cua.com, SAME", "alex@xn--exmple-cua.com, alex@ex\u00e4mple.com, SAME",
            "Alex@xn--exmple-cua.com, alex@ex\u00e4mple.com, SAME_BUT_CASE", "alik@x.example, alik@x.example, SAME",
            "alik@x.example, ali\u212A@x.example, ONLY_LOOKS_SAME", "alik@x.example, al\u0131k@x.example, ONLY_LOOKS_SAME",
            "zo\u00eb@x.example, zoe\u0308@x.example, SAME_BUT_SPELLING", "Zoe\u0308@x.example, zo\u00eb@x.example, SAME_BUT_SPELLING",
            "zoe@x.example, zo\u00eb@x.example, OTHER",
            "\u0430lik@x.example, alik@x.example, ONLY_LOOKS_SAME", "bobo@x.example, \u0430lik@x.example, OTHER",
            "bob@x.example, \u0430lik@x.example, OTHER", "\u00c9ric@x.example, \u00e9ric@x.example, OTHER",
            "alik@x.example, ali\u0335k@x.example, ONLY_LOOKS_SAME", "alik@x.example, al\u026ak@x.example, ONLY_LOOKS_SAME"})
    void aHostMayBeInPunycode_andNoOtherLetterThanACapitalIsTheSame(String typed, String sent, ExpectedAccount.Kind kind) {
        var profile = Profiles.fullBut("\"email\": \"alex@acme.example\"", "\"email\": \"" + sent + "\"");

        assertThat(ExpectedAccount.read(typed).compare(profile).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"other@acme.example, PERSONAS_EMAIL", "OTHER@acme.example, PERSONAS_EMAIL"})
    void thePersonasAddressIsNotTheAccounts(String typed, ExpectedAccount.Kind kind) {
        var profile = Profiles.fullBut("\"userEmail\": \"alex@acme.example\"", "\"userEmail\": \"other@acme.example\"");

        assertThat(ExpectedAccount.read(typed).compare(profile).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            other@x.example          | "email": "alex@acme.example", "_id": "64ee" | alex@acme.example
            other@x.example          | "_id": "64ee"                               | 64ee
            64ee9a8b1e7f2a0011220000 | "email": "alex@acme.example", "_id": "64ee" | 64ee
            64ee9a8b1e7f2a0011220000 | "email": "alex@acme.example"                | alex@acme.example
            other@x.example          | "email": null                               | ``
            """)
    void besideTheExpectedStandsWhatTheAccountHas_ofItsKindIfItCan(String typed, String user, String actual) {
        assertThat(ExpectedAccount.read(typed).compare(Profiles.of("{\"user\": {" + user + "}}")).actual()).isEqualTo(actual);
    }

    @Test
    void onlyTheDigitsOfAnIdMayBeInAnyCase() {
        assertThat(ExpectedAccount.read("ABC").compare(Profiles.of("{\"user\": {\"_id\": \"abc\"}}")).kind())
                .isEqualTo(ExpectedAccount.Kind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({"alex, true", "alex@acme.example, false", "@acme, false", "64ee9a8b1e7f2a0011223399, false", "'', false"})
    void whatIsNeitherAnAddressNorAnIdIsKnownByItsLooks(String typed, boolean neither) {
        assertThat(ExpectedAccount.read(typed).isNeither()).isEqualTo(neither);
    }
}
