package ca.tetherai.profileviewer.profile;

/** What a field holds, which decides how it is shown and checked. */
public enum FieldKind {
    /** Free text. */
    TEXT,
    /** True or false. */
    FLAG,
    /** A MongoDB ObjectId: 24 hex digits. */
    ID,
    /** The name of an access role. */
    ROLE,
    /** An e-mail address. */
    EMAIL,
    /** A telephone number, mostly E.164. */
    PHONE,
    /** A web address. */
    URL,
    /** An IANA time zone id. */
    ZONE,
    /** Business hours, as text. */
    HOURS;

    /** Whether it is an e-mail or web address, in which look-alike letters matter. */
    public boolean isAddress() {
        return this == EMAIL || this == URL;
    }

    /** Whether the contract wants a JSON boolean; of all other kinds it wants a string. */
    public boolean isFlag() {
        return this == FLAG;
    }
}
