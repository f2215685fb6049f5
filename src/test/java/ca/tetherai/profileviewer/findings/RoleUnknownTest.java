package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleUnknownTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"accessRole": "TEAM_LEAD"}       | null | NOTE user.accessRole: user.accessRole, TEAM_LEAD
            {"accessRole": "admin"}           | null | NOTE user.accessRole: user.accessRole, admin
            {"accessRole": "ADMIN."}          | null | NOTE user.accessRole: user.accessRole, ADMIN.
            {"accessRole": "ADMIN"}           | null | ``
            {"accessRole": "SUPERADMIN"}      | null | ``
            {"accessRole": "DEPARTMENT_HEAD"} | null | ``
            {"accessRole": "SALES_REP"}       | null | ``
            {"accessRole": null}              | null | ``
            {"accessRole": ""}                | null | ``
            {"accessRole": 7}                 | null | ``
            {"accessRole": []}                | null | ``
            """)
    void whatIsNoneOfItsKindIsFound_whatIsNoTextIsNot(String user, String persona, String found) {
        assertThat(Accounts.found(Check.ROLE_UNKNOWN, user, persona)).isEqualTo(found);
    }
}
