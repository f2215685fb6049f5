package ca.tetherai.profileviewer.token;

import java.util.List;

/** Under which names deployments claim the same thing, the most telling first. */
final class ClaimNames {
    static final List<String> SUBJECT = List.of("sub", "id", "_id", "userId", "user_id", "uid");
    static final List<String> EMAIL = List.of("email", "userEmail", "user_email", "emailAddress", "email_address", "mail",
            "preferred_username", "upn", "unique_name");
    static final List<String> ROLE = List.of("role", "accessRole", "userRole", "user_role", "roles");
    static final List<String> ORGANIZATION = List.of("organization", "organisation", "org", "organizationId", "organization_id",
            "organisationId", "organisation_id", "orgId", "org_id", "tenant", "tenantId", "tenant_id", "tid", "company", "companyId",
            "company_id");
    /** An organization's name and nothing else. */
    static final List<String> ORGANIZATION_NAME = List.of("organizationName", "organization_name", "organisationName",
            "organisation_name", "orgName", "org_name", "companyName", "company_name");
    /** An organization, by whatever identifies it. */
    static final List<String> ORGANIZATION_ITSELF = List.of("organization", "organisation", "org", "company");

    private ClaimNames() {
    }
}
