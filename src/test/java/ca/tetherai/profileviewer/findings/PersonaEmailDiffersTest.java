package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaEmailDiffersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"email": "a@x.example"}        | {"userEmail": "b@x.example"}         | WARNING user.email persona.userEmail: a@x.example, b@x.example
            {"email": "a@x.example"}        | {"userEmail": " a@x.example"}        | WARNING user.email persona.userEmail: a@x.example,  a@x.example
            {"email": "a@x.example"}        | {"userEmail": "a@x.example"}         | ``
            {"email": "Alex@Acme.example"}  | {"userEmail": "alex@acme.example"}   | ``
            {"email": "zo\\u00eb@x.example"} | {"userEmail": "Zoe\\u0308@x.example"} | ``
            {"email": "a@x.example"}        | {"userEmail": ""}                    | ``
            {"email": "a@x.example"}        | {"userEmail": null}                  | ``
            {"email": "a@x.example"}        | {}                                   | ``
            {"email": null}                 | {"userEmail": "b@x.example"}         | ``
            {"email": "a@x.example"}        | null                                 | ``
            {"email": "admin@x.example"} | {"userEmail": "adm\\u0131n@x.example"} | WARNING user.email persona.userEmail: admin@x.example, admın@x.example
            {"email": "alex@xn--exmple-cua.com"} | {"userEmail": "alex@ex\\u00e4mple.com"} | ``
            """)
    void addressesThatDifferInCaseOrSpellingOnlyAreOneMailbox(String user, String persona, String found) {
        assertThat(Accounts.found(Check.PERSONA_EMAIL_DIFFERS, user, persona)).isEqualTo(found);
    }
}
