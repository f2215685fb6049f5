package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordDisabledTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"isPasswordDisabled": true}  | NOTE /user/isPasswordDisabled
            {"isPasswordDisabled": false} | ``
            {"isPasswordDisabled": 1}     | ``
            {}                            | ``
            """)
    void onlyTrueIsDisabled(String user, String found) {
        assertThat(Accounts.found(Check.PASSWORD_DISABLED, user)).isEqualTo(found);
    }
}
