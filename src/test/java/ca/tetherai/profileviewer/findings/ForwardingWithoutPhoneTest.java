package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardingWithoutPhoneTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"callForwardingEnabled": true, "phoneNumber": null}           | PROBLEM user.phoneNumber user.callForwardingEnabled
            {"callForwardingEnabled": true, "phoneNumber": ""}             | PROBLEM user.phoneNumber user.callForwardingEnabled
            {"callForwardingEnabled": true, "phoneNumber": " \\u200b"}      | PROBLEM user.phoneNumber user.callForwardingEnabled
            {"callForwardingEnabled": true}                                | WARNING user.phoneNumber user.callForwardingEnabled
            {"callForwardingEnabled": true, "phoneNumber": "+14155550199"} | ``
            {"callForwardingEnabled": true, "phoneNumber": "x"}            | ``
            {"callForwardingEnabled": true, "phoneNumber": 14155550199}    | ``
            {"callForwardingEnabled": false, "phoneNumber": ""}            | ``
            {"callForwardingEnabled": "true"}                              | ``
            {"callForwardingEnabled": null}                                | ``
            {}                                                             | ``
            """)
    void onlyForwardingThatIsOnNeedsANumber(String user, String found) {
        assertThat(Accounts.found(Check.FORWARDING_WITHOUT_PHONE, user)).isEqualTo(found);
    }
}
