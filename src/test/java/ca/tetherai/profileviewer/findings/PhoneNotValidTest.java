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
            {"phoneNumber": "4155550199"} | null | WARNING user.phoneNumber: user.phoneNumber, 4155550199
            {"phoneNumber": "(415) 555-0123"} | null | WARNING user.phoneNumber: user.phoneNumber, (415) 555-0123
            {"phoneNumber": "72404"} | null | WARNING user.phoneNumber: user.phoneNumber, 72404
            {"phoneNumber": "TETHER"} | null | WARNING user.phoneNumber: user.phoneNumber, TETHER
            {"sinchPhoneNumber": "724"} | null | ``
            {"sinchPhoneNumber": "72404"} | null | ``
            {"sinchPhoneNumber": "12345678"} | null | ``
            {"sinchPhoneNumber": "TETHER"} | null | ``
            {"sinchPhoneNumber": "Tether2 "} | null | ``
            {"sinchPhoneNumber": "A"} | null | ``
            {"sinchPhoneNumber": "123456789"} | null | WARNING user.sinchPhoneNumber: user.sinchPhoneNumber, 123456789
            {"sinchPhoneNumber": "4155550199"} | null | WARNING user.sinchPhoneNumber: user.sinchPhoneNumber, 4155550199
            {"sinchPhoneNumber": "+72404"} | null | WARNING user.sinchPhoneNumber: user.sinchPhoneNumber, +72404
            {"sinchPhoneNumber": "TETHER PROFILE"} | null | WARNING user.sinchPhoneNumber: user.sinchPhoneNumber, TETHER PROFILE
            {"sinchPhoneNumber": "TETHERPROFIL"} | null | WARNING user.sinchPhoneNumber: user.sinchPhoneNumber, TETHERPROFIL
            {"sinchPhoneNumber": "undefined"} | null | WARNING user.sinchPhoneNumber: user.sinchPhoneNumber, undefined
            {"sinchPhoneNumber": "NaN"} | null | WARNING user.sinchPhoneNumber: user.sinchPhoneNumber, NaN
            """)
    void whatIsNoneOfItsKindIsFound_whatIsNoTextIsNot(String user, String persona, String found) {
        assertThat(Accounts.found(Check.PHONE_NOT_VALID, user, persona)).isEqualTo(found);
    }
}
