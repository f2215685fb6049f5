package ca.tetherai.profileviewer.masking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Masks the names of one object's members, so that two of them stay two. To be asked for each in the order sent. For one thread. */
final class MemberNames {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_.$-]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{5}|[0-9a-fA-F]{24}");
    private static final Pattern MASKED = Pattern.compile("(.*\u2022{3}.*) \\(([0-9]{1,9})\\)", Pattern.DOTALL);
    /** What the API sends, whatever anybody is called. */
    private static final Set<String> OF_THE_API = Set.of("user", "persona", "automations", "automation", "loginDisabled",
            "isPasswordDisabled",
            "createdAt", "updatedAt", "enabled", "isEnabled", "active", "isActive", "disabled", "name", "email", "id", "_id", "start",
            "end");

    private final FreeText known;
    private final Set<String> contract;
    private final Map<String, String> masked = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** For an object of which these members are the contract's. */
    MemberNames(FreeText known, Set<String> contract) {
        this.known = known;
        this.contract = contract;
    }

    /** The name that stands for a member's; the same one for the same name. */
    String mask(String name) {
        String before = masked.get(name);
        if (before != null) {
            return before;
        }
        String after = distinct(contract.contains(name) ? name : alone(known, name));
        masked.put(name, after);
        given.add(after);
        return after;
    }

    /** A name without regard to others. */
    static String alone(FreeText known, String name) {
        if (name.isEmpty() || OF_THE_API.contains(name)) {
            return name;
        }
        var numbered = MASKED.matcher(name);
        if (numbered.matches()) {
            return hide(numbered.group(1)).equals(numbered.group(1)) ? name : Masks.HIDDEN;
        }
        boolean told = IDENTIFIER.matcher(name).matches() && !NUMBER.matcher(name).find() && !known.isPersonal(name);
        return told ? name : hide(name);
    }

    private static String hide(String name) {
        String mail = Masks.email(name);
        return mail.equals(Masks.HIDDEN) ? Masks.id(name) : mail;
    }

    private String distinct(String name) {
        String candidate = name;
        while (given.contains(candidate)) {
            candidate = name + " (" + counts.merge(name, 1, (count, one) -> count + one).intValue() + ")";
            if (candidate.endsWith(" (1)")) {
                candidate = name;
            }
        }
        return candidate;
    }
}
