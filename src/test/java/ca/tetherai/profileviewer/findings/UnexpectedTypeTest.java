package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnexpectedTypeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"_id": 7}                                                                                                                                                     | null                                              | WARNING user._id: 1, [user._id]
            {"callForwardingEnabled": "yes", "email": {}}                                                                                                                  | {"timezone": -5, "businessHours": {"monday": {}}} | WARNING user.email user.callForwardingEnabled persona.timezone persona.businessHours: 4, [user.email user.callForwardingEnabled persona.timezone persona.businessHours]
            {"fullName": true, "designation": [], "accessRole": {}, "_id": 1, "email": 2, "phoneNumber": 3, "sinchPhoneNumber": 4, "organizationId": 5, "departmentId": 6} | null                                              | WARNING user.fullName user.designation user.accessRole user._id user.email user.phoneNumber user.sinchPhoneNumber user.organizationId user.departmentId: 9, [user.fullName user.designation user.accessRole user._id user.email user.phoneNumber user.sinchPhoneNumber user.organizationId +1]
            {"_id": "7", "callForwardingEnabled": true, "email": null}                                                                                                     | {"timezone": ""}                                  | ``
            {"loginDisabled": "no"}                                                                                                                                        | []                                                | ``
            """)
    void everyOtherTypeIsFound_nullIsNot(String user, String persona, String found) {
        assertThat(Accounts.found(Check.UNEXPECTED_TYPE, user, persona)).isEqualTo(found);
    }
}
