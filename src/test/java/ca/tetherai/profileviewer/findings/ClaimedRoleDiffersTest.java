package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedRoleDiffersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"role": "ADMIN"}                                  | {"accessRole": "SALES_REP"} | WARNING user.accessRole claim:role: ADMIN, SALES_REP
            {"role": "sales-rep"}                              | {"accessRole": "ADMIN"}     | WARNING user.accessRole claim:role: sales-rep, ADMIN
            {"roles": ["user", "ADMIN"]}                       | {"accessRole": "SALES_REP"} | WARNING user.accessRole claim:role: user, ADMIN, SALES_REP
            {"role": "TEAM_LEAD"}                              | {"accessRole": "ADMIN"}     | WARNING user.accessRole claim:role: TEAM_LEAD, ADMIN
            {"role": "ADMIN"}                                  | {"accessRole": "ADMIN"}     | ``
            {"role": "sales rep"}                              | {"accessRole": "SALES_REP"} | ``
            {"roles": ["SALES_REP", "ADMIN"]}                  | {"accessRole": "ADMIN"}     | ``
            {"role": "user"}                                   | {"accessRole": "ADMIN"}     | ``
            {"roles": ["offline_access", "uma_authorization"]} | {"accessRole": "ADMIN"}     | ``
            {"role": "ADMIN"}                                  | {"accessRole": null}        | ``
            {"role": "ADMIN"}                                  | {"accessRole": ["ADMIN"]}   | ``
            {}                                                 | {"accessRole": "ADMIN"}     | ``
            """)
    void aRoleIsTheSameHoweverItIsSpelled_andOneOfSeveralIsEnough(String claims, String user, String found) {
        assertThat(Accounts.found(Check.CLAIMED_ROLE_DIFFERS, claims, user, "null")).isEqualTo(found);
    }
}
