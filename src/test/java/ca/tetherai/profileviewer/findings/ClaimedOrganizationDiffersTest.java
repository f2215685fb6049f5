package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedOrganizationDiffersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"organizationId": "64eea1110000000000000040"}  | {"organizationId": "64ee9a8b1e7f2a0011223399"} | null                           | WARNING user.organizationId claim:organization: 64eea1110000000000000040, 64ee9a8b1e7f2a0011223399
            {"org": {"_id": "64eea1110000000000000040"}}    | {"organizationId": "64ee9a8b1e7f2a0011223399"} | null                           | WARNING user.organizationId claim:organization: 64eea1110000000000000040, 64ee9a8b1e7f2a0011223399
            {"org": "Beta Ltd"}                             | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"}  | NOTE persona.organization claim:organization: Beta Ltd, Acme Corp
            {"orgId": "64EE9A8B1E7F2A0011223399"}           | {"organizationId": "64ee9a8b1e7f2a0011223399"} | null                           | ``
            {"org": "acme"}                                 | {}                                             | {"organization": "Acme Corp"}  | ``
            {"org": "acme-corp"}                            | {}                                             | {"organization": "Acme Corp."} | ``
            {"org": "Acme Corp International"}              | {}                                             | {"organization": "Acme Corp"}  | ``
            {"tid": "0b0f2f5e-1b1a-4e7e-9d6b-1f2a3b4c5d6e"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"}  | ``
            {"org": "Beta"}                                 | {"organizationId": "64ee9a8b1e7f2a0011223399"} | null                           | ``
            {"org": "Beta"}                                 | {}                                             | {"organization": ""}           | ``
            {"orgId": "64eea1110000000000000040"}           | {"organizationId": "acme"}                     | null                           | ``
            {}                                              | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme"}       | ``
            """)
    void idsAreComparedWithIds_namesWithNames(String claims, String user, String persona, String found) {
        assertThat(Accounts.found(Check.CLAIMED_ORGANIZATION_DIFFERS, claims, user, persona)).isEqualTo(found);
    }
}
