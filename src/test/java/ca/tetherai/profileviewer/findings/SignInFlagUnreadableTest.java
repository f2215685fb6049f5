package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInFlagUnreadableTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"loginDisabled": "true"}                           | WARNING /user/loginDisabled: loginDisabled
            {"loginDisabled": 1}                                | WARNING /user/loginDisabled: loginDisabled
            {"loginDisabled": ""}                               | WARNING /user/loginDisabled: loginDisabled
            {"loginDisabled": [true]}                           | WARNING /user/loginDisabled: loginDisabled
            {"isPasswordDisabled": {"on": true}}                | WARNING /user/isPasswordDisabled: isPasswordDisabled
            {"isPasswordDisabled": "no", "loginDisabled": 0}    | WARNING /user/loginDisabled: loginDisabled & WARNING /user/isPasswordDisabled: isPasswordDisabled
            {"isPasswordDisabled": true, "loginDisabled": true} | ``
            {"loginDisabled": false}                            | ``
            {"loginDisabled": null}                             | ``
            {"LoginDisabled": "true"}                           | ``
            {}                                                  | ``
            """)
    void onlyTrueAndFalseAreReadable_andNullIsNotSet(String user, String found) {
        assertThat(Accounts.found(Check.SIGN_IN_FLAG_UNREADABLE, user)).isEqualTo(found);
    }
}
