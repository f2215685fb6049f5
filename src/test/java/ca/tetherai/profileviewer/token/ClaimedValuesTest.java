package ca.tetherai.profileviewer.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"sub": "a", "id": "b"}                            | sub=a, id=b
            {"user": {"_id": "b"}, "uid": 7}                   | uid=7, user._id=b
            {"sub": {"_id": "a", "name": "n"}}                 | sub.name=n, sub._id=a
            {"sub": ["a", 7, "a", ["x"], {"id": "b"}]}         | sub=a, sub=7, sub.id=b
            {"sub": " ", "id": null, "_id": true, "uid": [[]]} | ``
            {"user": "a"}                                      | ``
            {"user": {"user": {"id": "a"}}}                    | ``
            """)
    void everyIdOfTheAccountIsThereUnderItsName(String payload, String subjects) {
        assertThat(told(claimed(payload).subjects())).isEqualTo(subjects);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"organization": {"id": "1", "name": "Acme"}}     | organization.name=Acme, organization.id=1 | organization.name=Acme
            {"orgName": "Acme", "tid": "1"}                   | tid=1                                     | orgName=Acme
            {"company": "Acme", "org": {"_id": 1}}            | org._id=1, company=Acme                   | company=Acme
            {"user": {"organisation": "Acme"}}                | user.organisation=Acme                    | user.organisation=Acme
            """)
    void whatIsAnOrganizationsIdIsNotTakenForItsName(String payload, String organizations, String names) {
        assertThat(told(claimed(payload).organizations())).isEqualTo(organizations);
        assertThat(told(claimed(payload).organizationNames())).isEqualTo(names);
    }

    @Test
    void emailsAndRolesAreThereEachByItself() {
        ClaimedValues claimed = claimed("{\"email\": \"a@x\", \"upn\": \"b@x\", \"roles\": [\"R\", \"S\"]}");

        assertThat(told(claimed.emails())).isEqualTo("email=a@x, upn=b@x");
        assertThat(told(claimed.roles())).isEqualTo("roles=R, roles=S");
    }

    @Test
    void whatIsNoJwtSaysNothing() {
        assertThat(ClaimedValues.read(new AccessToken("opaque"))).isEmpty();
    }

    private static ClaimedValues claimed(String payload) {
        return ClaimedValues.read(TestTokens.jwt(payload)).orElseThrow();
    }

    private static String told(List<ClaimedValues.Claimed> values) {
        return values.stream().map(value -> value.name() + "=" + value.text()).collect(Collectors.joining(", "));
    }
}
