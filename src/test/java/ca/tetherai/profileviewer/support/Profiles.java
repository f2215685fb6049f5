package ca.tetherai.profileviewer.support;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.profile.NotAProfileException;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileParser;

/** Accounts for tests, read from JSON in the way of the product. */
public final class Profiles {
    private static final String FULL = """
            {"user": {"_id": "64ee9a8b1e7f2a0011223399", "fullName": "Alex Rep", "designation": "Senior Account Executive",
              "accessRole": "ADMIN", "email": "alex@acme.example", "phoneNumber": "+14155550199", "sinchPhoneNumber": "+14155550123",
              "callForwardingEnabled": true, "conversationOpenPreference": "always", "organizationId": "64ee9a8b1e7f2a0011223344",
              "departmentId": "64ee9a8b1e7f2a0011223355", "persona": "64eea1110000000000000040",
              "loginDisabled": true, "isPasswordDisabled": false, "automations": {"64eeb2220000000000000071": true},
              "createdAt": "2023-08-30T03:25:31.000Z", "updatedAt": "2025-09-02T14:58:40.000Z"},
             "persona": {"_id": "64eea1110000000000000040", "user": "Alex Rep", "userEmail": "alex@acme.example",
              "position": "Senior Account Executive", "organization": "Acme Corp", "organizationWebsite": "https://acme.example",
              "leadProvider": "Referral", "timezone": "America/Toronto", "businessHours": "9am-6pm Mon-Fri",
              "organizationAddress": "500 Bay St, Toronto, ON", "organizationCity": "Toronto", "region": "Ontario", "tone": "Friendly"},
             "apiVersion": "2025-08"}
            """;

    private Profiles() {
    }

    /** An account with every field, a persona, and data beyond the contract on all three levels. */
    public static Profile full() {
        return of(FULL);
    }

    /** The full account in which the part of the JSON was replaced, which must be in it. */
    public static Profile fullBut(String part, String replacement) {
        if (!FULL.contains(part)) {
            throw new IllegalArgumentException("not in the full account: " + part);
        }
        return of(FULL.replace(part, replacement));
    }

    /** The account that the JSON describes. */
    public static Profile of(String json) {
        try {
            return new ProfileParser().parse(new JsonReader().read(json));
        } catch (JsonSyntaxException | NotAProfileException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
