package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlNotValidTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {} | {"organizationWebsite": "acme, Toronto"}             | WARNING persona.organizationWebsite: persona.organizationWebsite, acme, Toronto
            {} | {"organizationWebsite": "ftp://acme.example"}        | WARNING persona.organizationWebsite: persona.organizationWebsite, ftp://acme.example
            {} | {"organizationWebsite": "javascript:alert(1)"}       | WARNING persona.organizationWebsite: persona.organizationWebsite, javascript:alert(1)
            {} | {"organizationWebsite": "https://acme.example"}      | ``
            {} | {"organizationWebsite": "http://acme.example/a?b=c"} | ``
            {} | {"organizationWebsite": null}                        | ``
            {} | {"organizationWebsite": ""}                          | ``
            {} | {"organizationWebsite": 7}                           | ``
            {} | {"organizationWebsite": []}                          | ``
            """)
    void whatIsNoneOfItsKindIsFound_whatIsNoTextIsNot(String user, String persona, String found) {
        assertThat(Accounts.found(Check.URL_NOT_VALID, user, persona)).isEqualTo(found);
    }
}
