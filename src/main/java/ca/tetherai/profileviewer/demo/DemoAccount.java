package ca.tetherai.profileviewer.demo;

/**
 * The fictional accounts of the demo server: one for each thing that can come back. The first one is the default.
 */
public enum DemoAccount {
    /** All 24 fields of the contract, and extras on all three levels. */
    COMPLETE("complete", "64ee9a8b1e7f2a0011223399", "Alex Rep", "alex@acme.example", "DEPARTMENT_HEAD"),
    /** {@code "persona": null}, which is normal. */
    NO_PERSONA("no-persona", "64ee9a8b1e7f2a001122339a", "Noor Haddad", "noor@acme.example", "SALES_REP"),
    /** Fields that are absent, null, empty and blank. */
    SPARSE("sparse", "64ee9a8b1e7f2a001122339b", "Sam Pace", "sam@acme.example", "SALES_REP"),
    /** Fields of types that the contract does not allow. */
    UNEXPECTED_TYPES("unexpected-types", "64ee9a8b1e7f2a001122339c", "Ula Typ", "ula@acme.example", "ADMIN"),
    /** 10,000 members beyond the contract. */
    MANY_EXTRAS("many-extras", "64ee9a8b1e7f2a001122339d", "Manny Moore", "manny@acme.example", "ADMIN"),
    /** About 1 MB of small settings. */
    LARGE("large", "64ee9a8b1e7f2a001122339e", "Lara Grande", "lara@acme.example", "SUPERADMIN"),
    /** Texts that are hard to show: right to left, invisible, combining, very long. */
    UNICODE("unicode", "64ee9a8b1e7f2a001122339f", "Zoë نور 山田", "zoe@acme.example", "SALES_REP"),
    /** A complete profile that takes its time. */
    SLOW("slow", "64ee9a8b1e7f2a00112233a0", "Sol Low", "sol@acme.example", "SALES_REP"),
    /** Sign-in is disabled, with and without a password, and the persona is gone. */
    SIGN_IN_DISABLED("sign-in-disabled", "64ee9a8b1e7f2a00112233a7", "Dina Sable", "dina@acme.example", "SALES_REP"),
    /** Another persona came than the account's own, with another e-mail address. */
    PERSONA_MISMATCH("persona-mismatch", "64ee9a8b1e7f2a00112233a8", "Percy Switch", "percy@acme.example", "SALES_REP"),
    /** A persona came that the account doesn't name; the outbound number is the user's own. */
    PERSONA_UNLINKED("persona-unlinked", "64ee9a8b1e7f2a00112233a9", "Una Link", "una@acme.example", "SALES_REP"),
    /** Addresses, numbers, a zone and a role that are none. */
    CONTACT_PROBLEMS("contact-problems", "64ee9a8b1e7f2a00112233aa", "Conny Tact", "conny.acme.example", "TEAM_LEAD"),
    /** Characters that can't be seen, look like others, or are spelled in two ways. */
    BYTE_TRAPS("byte-traps", "64ee9a8b1e7f2a00112233ab", "Zoë Byte", "zoe@acme.example", "SALES_REP"),
    /** The token claims another account, in all that it claims. */
    TOKEN_MISMATCH("token-mismatch", "64ee9a8b1e7f2a00112233ac", "Mia Match", "mia@acme.example", "SALES_REP"),
    /** An answer at odds with the contract, of another content type, by a clock that is off. */
    ODD_ANSWER("odd-answer", "64ee9a8b1e7f2a00112233ad", "Odette Answer", "odette@acme.example", "SALES_REP"),
    /** A complete profile of which something has changed at each fetch. */
    REFRESHED("refreshed", "64ee9a8b1e7f2a00112233ae", "Ria Fresh", "ria@acme.example", "SALES_REP"),
    /** 400. */
    BAD_REQUEST("bad-request", "64ee9a8b1e7f2a00112233a1", "Bo Quest", "bo@acme.example", "SALES_REP"),
    /** 401: the token is signed with a key that is not the server's. */
    BAD_SIGNATURE("bad-signature", "64ee9a8b1e7f2a00112233a2", "Mal Signed", "mal@acme.example", "ADMIN"),
    /** 401: the token has expired. */
    EXPIRED("expired", "64ee9a8b1e7f2a00112233a3", "Exa Pyre", "exa@acme.example", "ADMIN"),
    /** 403. */
    FORBIDDEN("forbidden", "64ee9a8b1e7f2a00112233a4", "Farah Bidden", "farah@acme.example", "SALES_REP"),
    /** 404 with the contract's body. */
    NOT_FOUND("not-found", "64ee9a8b1e7f2a00112233a5", "Nora Gone", "nora@acme.example", "SALES_REP"),
    /** 500. */
    SERVER_ERROR("server-error", "64ee9a8b1e7f2a00112233a6", "Erin Fault", "erin@acme.example", "SALES_REP");

    private final String id;
    private final String userId;
    private final String fullName;
    private final String email;
    private final String role;

    DemoAccount(String id, String userId, String fullName, String email, String role) {
        this.id = id;
        this.userId = userId;
        this.fullName = fullName;
        this.email = email;
        this.role = role;
    }

    /** The account's stable name. */
    public String id() {
        return id;
    }

    /** The message key of what the account shows. */
    public String labelKey() {
        return "demo.account." + id;
    }

    String userId() {
        return userId;
    }

    String fullName() {
        return fullName;
    }

    String email() {
        return email;
    }

    String role() {
        return role;
    }
}
