package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersMissingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"_id": "i", "fullName": "n", "designation": "d", "accessRole": "r", "email": "e", "phoneNumber": "p", "sinchPhoneNumber": "s", "callForwardingEnabled": true, "conversationOpenPreference": "c", "organizationId": "o", "departmentId": null, "persona": null} | null                                                                                                                                                                                                                                          | ``
            {"_id": "i", "fullName": "n", "designation": "d", "accessRole": "r", "email": "e", "phoneNumber": "p", "sinchPhoneNumber": "s", "callForwardingEnabled": true, "conversationOpenPreference": "c", "organizationId": "o", "departmentId": 7, "persona": ""}      | {"_id": "i", "user": "u", "position": "p", "userEmail": "e", "organization": "o", "organizationWebsite": "w", "leadProvider": "l", "timezone": "t", "businessHours": "b", "organizationAddress": "a", "organizationCity": "c", "region": "r"} | ``
            {"_id": "i", "fullName": "n", "designation": "d", "accessRole": "r", "email": "e", "phoneNumber": "p", "sinchPhoneNumber": "s", "callForwardingEnabled": true, "conversationOpenPreference": "c", "organizationId": "o", "persona": null}                       | null                                                                                                                                                                                                                                          | NOTE user.departmentId: 1, [user.departmentId]
            {"_id": "i", "fullName": "n", "designation": "d", "accessRole": "r", "email": "e", "phoneNumber": "p", "sinchPhoneNumber": "s", "callForwardingEnabled": true, "conversationOpenPreference": "c", "organizationId": "o", "departmentId": null, "persona": null} | {"_id": "i", "user": "u", "position": "p", "userEmail": "e", "organization": "o", "organizationWebsite": "w", "leadProvider": "l", "timezone": "t", "businessHours": "b", "organizationAddress": "a", "organizationCity": "c"}                | NOTE persona.region: 1, [persona.region]
            {"_id": "i", "fullName": "n", "designation": "d", "accessRole": "r", "email": "e", "phoneNumber": "p", "sinchPhoneNumber": "s", "callForwardingEnabled": true, "conversationOpenPreference": "c", "organizationId": "o", "departmentId": null, "persona": null} | "no object"                                                                                                                                                                                                                                   | ``
            {}                                                                                                                                                                                                                                                              | null                                                                                                                                                                                                                                          | NOTE user.fullName user.designation user.accessRole user._id user.email user.phoneNumber user.sinchPhoneNumber user.callForwardingEnabled user.conversationOpenPreference user.organizationId user.departmentId user.persona: 12, [user.fullName user.designation user.accessRole user._id user.email user.phoneNumber user.sinchPhoneNumber user.callForwardingEnabled +4]
            """)
    void aMemberThatIsThereInWhateverWayIsNotMissing(String user, String persona, String found) {
        assertThat(Accounts.found(Check.MEMBERS_MISSING, user, persona)).isEqualTo(found);
    }
}
