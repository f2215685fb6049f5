package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboundIsOwnNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"phoneNumber": "+14155550199", "sinchPhoneNumber": "+14155550199"}      | WARNING user.sinchPhoneNumber user.phoneNumber: +14155550199
            {"phoneNumber": "+1 415 555 0199", "sinchPhoneNumber": "+14155550199"}   | WARNING user.sinchPhoneNumber user.phoneNumber: +1 415 555 0199
            {"phoneNumber": "+14155550199", "sinchPhoneNumber": "+1 (415) 555-0199"} | WARNING user.sinchPhoneNumber user.phoneNumber: +14155550199
            {"phoneNumber": "+14155550199", "sinchPhoneNumber": "14155550199 (main)"} | WARNING user.sinchPhoneNumber user.phoneNumber: +14155550199
            {"phoneNumber": "12345", "sinchPhoneNumber": "1 23 45"}                  | WARNING user.sinchPhoneNumber user.phoneNumber: 12345
            {"phoneNumber": "+14155550199", "sinchPhoneNumber": "+14155550123"}      | ``
            {"phoneNumber": "n/a", "sinchPhoneNumber": "n/a"}                        | ``
            {"phoneNumber": "none", "sinchPhoneNumber": "-"}                         | ``
            {"phoneNumber": "1", "sinchPhoneNumber": "1"}                            | ``
            {"phoneNumber": "+14155550199"}                                          | ``
            {"sinchPhoneNumber": "+14155550199"}                                     | ``
            {"phoneNumber": "", "sinchPhoneNumber": ""}                              | ``
            {"phoneNumber": 14155550199, "sinchPhoneNumber": 14155550199}            | ``
            """)
    void numbersAreComparedHoweverTheyAreWritten(String user, String found) {
        assertThat(Accounts.found(Check.OUTBOUND_IS_OWN_NUMBER, user)).isEqualTo(found);
    }
}
