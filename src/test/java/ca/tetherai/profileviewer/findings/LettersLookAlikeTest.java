package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersLookAlikeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"email": "alex@\\u0430cme.example"}                   | null                                                                                        | WARNING user.email: user.email, 1, [U+0430], 0
            {}                                                    | {"organizationWebsite": "https://\\u0430cme.example", "userEmail": "\\u0430lex@acme.example"} | WARNING persona.userEmail: persona.userEmail, 1, [U+0430], 0 & WARNING persona.organizationWebsite: persona.organizationWebsite, 1, [U+0430], 0
            {"fullName": "\\u0430lex", "designation": "\\u0430cme"} | null                                                                                        | ``
            {"x": {"mail": "alex@\\u0430cme.example", "site": "https://\\u0262oogle.com"}, "y": "\\u0430cme"} | null | WARNING /user/x/mail /user/x/site: [/user/x/mail /user/x/site], 2, [U+0430 U+0262], 0
            {"email": "alex@acme\\u200b.example"}                  | null                                                                                        | ``
            {"x": "alex@acme\\u200b.example"}                      | null                                                                                        | ``
            {"email": "alex@acme.example"}                        | null                                                                                        | ``
            """)
    void onlyInAddressesLettersAreWatched(String user, String persona, String found) {
        assertThat(Accounts.found(Check.LOOK_ALIKES, user, persona)).isEqualTo(found);
    }
}
