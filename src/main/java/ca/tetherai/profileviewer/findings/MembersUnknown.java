package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.Profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Members that this version doesn't know. They are shown, but nothing is said of what they mean. */
final class MembersUnknown {
    private static final Set<String> KNOWN_OF_ANY = Set.of("__v", "createdAt", "updatedAt");
    // The endpoint's description promises "organization, role, persona, automations, and other settings", and not where they stand.
    private static final Set<String> KNOWN_OF_USER = Set.of("automations", "isPasswordDisabled", "loginDisabled", "organization", "role");
    private static final Set<String> KNOWN_OF_RESPONSE = Set.of("automations", "organization", "role");

    private MembersUnknown() {
    }

    static Stream<Finding> find(Account account) {
        Profile profile = account.profile();
        List<Place.Member> first = new ArrayList<>();
        int count = count(profile.userExtras(), "/user", KNOWN_OF_USER, first)
                + count(profile.persona().extras(), "/persona", Set.of(), first)
                + count(profile.responseExtras(), "", KNOWN_OF_RESPONSE, first);
        return count == 0
                ? Stream.empty()
                : Stream.of(new Finding(Check.MEMBERS_UNKNOWN, Severity.NOTE, List.copyOf(first),
                        List.of(count, new Listing(first.stream().<Object>map(Place.Member::pointer).toList(), count))));
    }

    // There may be half a million: they are counted, and only the first are kept.
    private static int count(Map<String, JsonValue> members, String parent, Set<String> known, List<Place.Member> first) {
        int count = 0;
        for (String name : members.keySet()) {
            if (!known.contains(name) && !KNOWN_OF_ANY.contains(name)) {
                count++;
                if (first.size() < Listing.NAMED) {
                    first.add(Place.Member.of(parent, name));
                }
            }
        }
        return count;
    }
}
