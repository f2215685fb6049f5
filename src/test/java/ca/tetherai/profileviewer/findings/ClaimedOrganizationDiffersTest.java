package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedOrganizationDiffersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"organizationId": "64eea1110000000000000040"}  | {"organizationId": "64ee9a8b1e7f2a0011223399"} | null                           | WARNING user.organizationId claim:organizationId: 64eea1110000000000000040, 64ee9a8b1e7f2a0011223399
            {"org": {"_id": "64eea1110000000000000040"}}    | {"organizationId": "64ee9a8b1e7f2a0011223399"} | null                           | WARNING user.organizationId claim:org._id: 64eea1110000000000000040, 64ee9a8b1e7f2a0011223399
            {"org": "Beta Ltd"}                             | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"}  | NOTE persona.organization claim:org: Beta Ltd, Acme Corp
            {"orgId": "64EE9A8B1E7F2A0011223399"}           | {"organizationId": "64ee9a8b1e7f2a0011223399"} | null                           | ``
            {"org": "acme"}                                 | {}                                             | {"organization": "Acme Corp"}  | ``
            {"org": "acme-corp"}                            | {}                                             | {"organization": "Acme Corp."} | ``
            {"org": "Acme Corp International"}              | {}                                             | {"organization": "Acme Corp"}  | ``
            {"tid": "0b0f2f5e-1b1a-4e7e-9d6b-1f2a3b4c5d6e"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"}  | ``
            {"org": "Beta"}                                 | {"organizationId": "64ee9a8b1e7f2a0011223399"} | null                           | ``
            {"org": "Beta"}                                 | {}                                             | {"organization": ""}           | ``
            {"orgId": "64eea1110000000000000040"}           | {"organizationId": "acme"}                     | null                           | ``
            {}                                              | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme"}       | ``
            {"organization": "Acme Corp", "organizationId": "650000000000000000000001"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | WARNING user.organizationId claim:organizationId: 650000000000000000000001, 64ee9a8b1e7f2a0011223399
            {"organization": {"id": "650000000000000000000001", "name": "Acme Corp"}} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | WARNING user.organizationId claim:organization.id: 650000000000000000000001, 64ee9a8b1e7f2a0011223399
            {"organizationId": ["650000000000000000000001", "64ee9a8b1e7f2a0011223399"]} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"organization": {"id": "64ee9a8b1e7f2a0011223399", "name": "Beta Ltd"}} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"organization": {"name": "Beta Ltd"}} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | NOTE persona.organization claim:organization.name: Beta Ltd, Acme Corp
            {"organizationName": "Beta"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | NOTE persona.organization claim:organizationName: Beta, Acme Corp
            {"user": {"company": "Beta Ltd"}} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | NOTE persona.organization claim:user.company: Beta Ltd, Acme Corp
            {"organization": ["Beta Ltd", "ACME"]} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"org_id": "org_2abc"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"org": "org_2Abc"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"organization": "staging"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"organization": "PROD"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"org": "eu-west-1"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"tenant": "Beta Ltd"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"tenantId": "Staging"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"company": "beta.example"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"organizationId": "Beta Ltd"} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"organization": {"id": "Beta"}} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            {"organization": 7} | {"organizationId": "64ee9a8b1e7f2a0011223399"} | {"organization": "Acme Corp"} | ``
            """)
    void idsAreComparedWithIds_namesWithNames_andOneThatAgreesSettlesIt(String claims, String user, String persona, String found) {
        assertThat(Accounts.found(Check.CLAIMED_ORGANIZATION_DIFFERS, claims, user, persona)).isEqualTo(found);
    }
}
