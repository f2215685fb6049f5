package ca.tetherai.profileviewer.fetch.authority;

/** What is wrong with a place where certificates of authorities should be. */
public enum AuthorityProblem {
    /** There is nothing at this place. */
    MISSING,
    /** It is there, but can't be read: no right to, no file, or damaged. */
    UNREADABLE,
    /** It is larger than any list of authorities. */
    TOO_LARGE,
    /** It can be read, but holds no certificate. */
    NO_CERTIFICATES,
    /** Some of its certificates can't be read. The others count. */
    PARTLY_BROKEN,
    /** This Java knows no key store of this type. */
    UNSUPPORTED;

    /** The message key of what it means for a file that somebody chose. */
    public String messageKey() {
        return "network.problem." + name();
    }

}
