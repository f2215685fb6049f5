package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersUnknownTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"loginDisabled": 1, "isPasswordDisabled": 2, "automations": 3, "createdAt": 4, "updatedAt": 5, "__v": 6, "email": 7} | {"createdAt": 1, "__v": 2, "_id": 3} | ``
            {"role": "ADMIN", "organization": {"name": "Acme"}}                                                                   | {"role": 1}                          | NOTE /persona/role: 1, [/persona/role]
            {"tone": 1}                                                                                                           | null                                 | NOTE /user/tone: 1, [/user/tone]
            {"a/b~c": 1, "": 2}                                                                                                   | null                                 | NOTE /user/a~1b~0c /user/: 2, [/user/a~1b~0c /user/]
            {"x": 1}                                                                                                              | {"loginDisabled": true, "tone": 2}   | NOTE /user/x /persona/loginDisabled /persona/tone: 3, [/user/x /persona/loginDisabled /persona/tone]
            {"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1}                                                         | {"z": 1}                             | NOTE /user/a /user/b /user/c /user/d /user/e /user/f /user/g /user/h: 11, [/user/a /user/b /user/c /user/d /user/e /user/f /user/g /user/h +3]
            """)
    void whatTheDocumentationNamesIsKnown(String user, String persona, String found) {
        assertThat(Accounts.found(Check.MEMBERS_UNKNOWN, user, persona)).isEqualTo(found);
    }

    @Test
    void theResponsesOwnMembersCountToo() {
        assertThat(Accounts.found(Check.MEMBERS_UNKNOWN,
                Accounts.of("{\"user\": {}, \"organization\": {}, \"role\": \"ADMIN\", \"automations\": [], \"plan\": 1}")))
                .isEqualTo("NOTE /plan: 1, [/plan]");
    }
}
