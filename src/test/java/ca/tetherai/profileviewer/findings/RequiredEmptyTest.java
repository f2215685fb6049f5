package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredEmptyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"_id": "i", "fullName": "n", "email": "e", "accessRole": "r", "organizationId": "o"} | ``
            {}                                                                                    | ``
            {"fullName": ""}                                                                      | PROBLEM user.fullName: 1, [user.fullName]
            {"email": " \\t\\u00a0"}                                                                | PROBLEM user.email: 1, [user.email]
            {"accessRole": null}                                                                  | PROBLEM user.accessRole: 1, [user.accessRole]
            {"_id": null, "organizationId": ""}                                                   | PROBLEM user._id user.organizationId: 2, [user._id user.organizationId]
            {"departmentId": null, "persona": "", "phoneNumber": "", "designation": null}         | ``
            {"_id": 0, "email": []}                                                               | ``
            """)
    void emptyBlankOrNullIsFound_missingIsNot(String user, String found) {
        assertThat(Accounts.found(Check.REQUIRED_EMPTY, user)).isEqualTo(found);
    }
}
