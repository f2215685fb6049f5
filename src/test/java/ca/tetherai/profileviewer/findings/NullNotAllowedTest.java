package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NullNotAllowedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"phoneNumber": null}                   | null               | NOTE user.phoneNumber: 1, [user.phoneNumber]
            {"callForwardingEnabled": null}         | {"timezone": null} | NOTE user.callForwardingEnabled persona.timezone: 2, [user.callForwardingEnabled persona.timezone]
            {"departmentId": null, "persona": null} | null               | ``
            {"fullName": null, "_id": null}         | null               | ``
            {"loginDisabled": null}                 | {"x": null}        | ``
            {"phoneNumber": ""}                     | {}                 | ``
            """)
    void nullIsFoundWhereTheContractAllowsNone(String user, String persona, String found) {
        assertThat(Accounts.found(Check.NULL_NOT_ALLOWED, user, persona)).isEqualTo(found);
    }
}
