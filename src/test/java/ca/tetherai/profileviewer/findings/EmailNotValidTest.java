package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailNotValidTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"email": "alex"}                           | null                                            | PROBLEM user.email: user.email, alex
            {}                                          | {"userEmail": "alex"}                           | WARNING persona.userEmail: persona.userEmail, alex
            {"email": "alex@"}                          | null                                            | PROBLEM user.email: user.email, alex@
            {}                                          | {"userEmail": "alex@"}                          | WARNING persona.userEmail: persona.userEmail, alex@
            {"email": "@acme.example"}                  | null                                            | PROBLEM user.email: user.email, @acme.example
            {}                                          | {"userEmail": "@acme.example"}                  | WARNING persona.userEmail: persona.userEmail, @acme.example
            {"email": "alex@@acme.example"}             | null                                            | PROBLEM user.email: user.email, alex@@acme.example
            {}                                          | {"userEmail": "alex@@acme.example"}             | WARNING persona.userEmail: persona.userEmail, alex@@acme.example
            {"email": "alex@acme.example"}              | null                                            | ``
            {}                                          | {"userEmail": "alex@acme.example"}              | ``
            {"email": "Alex.Rep+crm@mail.acme.example"} | null                                            | ``
            {}                                          | {"userEmail": "Alex.Rep+crm@mail.acme.example"} | ``
            {"email": null}                             | null                                            | ``
            {"email": ""}                               | null                                            | ``
            {"email": 7}                                | null                                            | ``
            {"email": []}                               | null                                            | ``
            """)
    void whatIsNoneOfItsKindIsFound_whatIsNoTextIsNot(String user, String persona, String found) {
        assertThat(Accounts.found(Check.EMAIL_NOT_VALID, user, persona)).isEqualTo(found);
    }
}
