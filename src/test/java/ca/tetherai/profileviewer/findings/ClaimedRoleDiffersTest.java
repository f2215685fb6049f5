package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedRoleDiffersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"role": "ADMIN"}                                  | {"accessRole": "SALES_REP"} | WARNING user.accessRole claim:role: ADMIN, SALES_REP
            {"role": "sales-rep"}                              | {"accessRole": "ADMIN"}     | WARNING user.accessRole claim:role: sales-rep, ADMIN
            {"roles": ["user", "ADMIN"]}                       | {"accessRole": "SALES_REP"} | WARNING user.accessRole claim:roles: ADMIN, SALES_REP
            {"role": "TEAM_LEAD"}                              | {"accessRole": "ADMIN"}     | ``
            {"role": "ADMIN"}                                  | {"accessRole": "ADMIN"}     | ``
            {"role": "sales rep"}                              | {"accessRole": "SALES_REP"} | ``
            {"roles": ["SALES_REP", "ADMIN"]}                  | {"accessRole": "ADMIN"}     | ``
            {"role": "user"}                                   | {"accessRole": "ADMIN"}     | ``
            {"roles": ["offline_access", "uma_authorization"]} | {"accessRole": "ADMIN"}     | ``
            {"role": "ADMIN"}                                  | {"accessRole": null}        | ``
            {"role": "ADMIN"}                                  | {"accessRole": ["ADMIN"]}   | ``
            {}                                                 | {"accessRole": "ADMIN"}     | ``
            {"role": "user", "accessRole": "ADMIN"} | {"accessRole": "DEPARTMENT_HEAD"} | WARNING user.accessRole claim:accessRole: ADMIN, DEPARTMENT_HEAD
            {"role": "ADMIN", "user": {"accessRole": "DEPARTMENT_HEAD"}} | {"accessRole": "DEPARTMENT_HEAD"} | ``
            {"roles": [{"name": "ADMIN"}]} | {"accessRole": "DEPARTMENT_HEAD"} | WARNING user.accessRole claim:roles.name: ADMIN, DEPARTMENT_HEAD
            {"roles": [{"name": "ADMIN"}, {"name": "Department Head"}]} | {"accessRole": "DEPARTMENT_HEAD"} | ``
            {"roles": "USER, ADMIN"} | {"accessRole": "DEPARTMENT_HEAD"} | WARNING user.accessRole claim:roles: ADMIN, DEPARTMENT_HEAD
            {"roles": ["ADMIN", "SALES_REP"]} | {"accessRole": "DEPARTMENT_HEAD"} | WARNING user.accessRole claim:roles: ADMIN, SALES_REP, DEPARTMENT_HEAD
            {"role": "ROLE_ADMIN"} | {"accessRole": "DEPARTMENT_HEAD"} | WARNING user.accessRole claim:role: ROLE_ADMIN, DEPARTMENT_HEAD
            {"role": "ROLE_DEPARTMENT_HEAD"} | {"accessRole": "DEPARTMENT_HEAD"} | ``
            {"role": "SUPER_ADMIN"} | {"accessRole": "SUPERADMIN"} | ``
            {"roles": ["TEAM_LEAD", "ADMIN"]} | {"accessRole": "TEAM_LEAD"} | ``
            {"role": "USER"} | {"accessRole": "DEPARTMENT_HEAD"} | ``
            {"roles": ["USER"]} | {"accessRole": "DEPARTMENT_HEAD"} | ``
            {"roles": ["ROLE_USER"]} | {"accessRole": "DEPARTMENT_HEAD"} | ``
            {"role": "MEMBER"} | {"accessRole": "DEPARTMENT_HEAD"} | ``
            {"role": "API"} | {"accessRole": "DEPARTMENT_HEAD"} | ``
            {"role": "SERVICE"} | {"accessRole": "DEPARTMENT_HEAD"} | ``
            {"role": "AGENT"} | {"accessRole": "DEPARTMENT_HEAD"} | ``
            """)
    void aRoleIsTheSameHoweverItIsSpelled_oneOfSeveralIsEnough_andOthersDontCount(String claims, String user, String found) {
        assertThat(Accounts.found(Check.CLAIMED_ROLE_DIFFERS, claims, user, "null")).isEqualTo(found);
    }
}
