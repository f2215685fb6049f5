package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginDisabledTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"loginDisabled": true}   | PROBLEM /user/loginDisabled
            {"loginDisabled": false}  | ``
            {"loginDisabled": "true"} | ``
            {"loginDisabled": null}   | ``
            {"LoginDisabled": true}   | ``
            {}                        | ``
            """)
    void onlyTrueIsDisabled(String user, String found) {
        assertThat(Accounts.found(Check.LOGIN_DISABLED, user)).isEqualTo(found);
    }
}
