package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNotValidTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"phoneNumber": "none"}                   | null | WARNING user.phoneNumber: user.phoneNumber, none
            {"sinchPhoneNumber": "none"}              | null | WARNING user.sinchPhoneNumber: user.sinchPhoneNumber, none
            {"phoneNumber": "+1 415 55"}              | null | WARNING user.phoneNumber: user.phoneNumber, +1 415 55
            {"sinchPhoneNumber": "+1 415 55"}         | null | WARNING user.sinchPhoneNumber: user.sinchPhoneNumber, +1 415 55
            {"phoneNumber": "12"}                     | null | WARNING user.phoneNumber: user.phoneNumber, 12
            {"sinchPhoneNumber": "12"}                | null | WARNING user.sinchPhoneNumber: user.sinchPhoneNumber, 12
            {"phoneNumber": "+14155550199"}           | null | ``
            {"sinchPhoneNumber": "+14155550199"}      | null | ``
            {"phoneNumber": "+33 1 42 68 53 00"}      | null | ``
            {"sinchPhoneNumber": "+33 1 42 68 53 00"} | null | ``
            {"phoneNumber": null}                     | null | ``
            {"phoneNumber": ""}                       | null | ``
            {"phoneNumber": 7}                        | null | ``
            {"phoneNumber": []}                       | null | ``
            """)
    void whatIsNoneOfItsKindIsFound_whatIsNoTextIsNot(String user, String persona, String found) {
        assertThat(Accounts.found(Check.PHONE_NOT_VALID, user, persona)).isEqualTo(found);
    }
}
