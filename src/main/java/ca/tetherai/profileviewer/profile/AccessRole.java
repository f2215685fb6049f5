package ca.tetherai.profileviewer.profile;

import java.util.Optional;
import java.util.stream.Stream;

/** The access roles that have a readable name. The server may know more: another role is shown as it was sent. */
public enum AccessRole {
    /** Above all organizations. */
    SUPERADMIN,
    /** Runs an organization. */
    ADMIN,
    /** Runs a department. */
    DEPARTMENT_HEAD,
    /** Sells. */
    SALES_REP;

    /** The role that a value of {@link UserField#ACCESS_ROLE} names, spelled as the server spells it. */
    public static Optional<AccessRole> of(String value) {
        return Stream.of(values()).filter(role -> role.name().equals(value)).findAny();
    }

    /** The message key of the role's readable name. */
    public String labelKey() {
        return "role." + name();
    }
}
