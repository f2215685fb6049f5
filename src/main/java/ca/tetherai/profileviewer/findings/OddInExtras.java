package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.json.JsonPointer;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.meaning.AddressLook;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The members beyond the contract that hold odd characters, in their names or values. There may be megabytes of them: the first
 * {@value #MOST_LOOKED_AT} characters are looked through, and it says so where something was found and there is more. For one search.
 */
final class OddInExtras {
    private static final int MOST_LOOKED_AT = 1_000_000;
    /** What a name of one character costs, so that a million empty members end as well. */
    private static final int EACH = 4;
    private static final int MOST_KINDS = 100;

    private final Predicate<OddCharacter> wanted;
    private final Deque<String> way = new ArrayDeque<>();
    private final List<Place.Member> first = new ArrayList<>();
    private final Set<OddCharacter> distinct = new LinkedHashSet<>();
    private int left = MOST_LOOKED_AT;
    private int members;
    private int count;
    private boolean more;

    private OddInExtras(Predicate<OddCharacter> wanted) {
        this.wanted = wanted;
    }

    /** One finding for all of them, if there are any, filled in with the members, how many characters there are, and which. */
    static Optional<Finding> find(Profile profile, Predicate<OddCharacter> wanted, Check check, Severity severity) {
        var search = new OddInExtras(wanted);
        search.in("user", profile.userExtras());
        search.in("persona", profile.persona().extras());
        search.members(profile.responseExtras());
        return search.count == 0 ? Optional.empty() : Optional.of(search.finding(check, severity));
    }

    private Finding finding(Check check, Severity severity) {
        var places = new Listing(first.stream().<Object>map(Place.Member::pointer).toList(), members);
        return new Finding(check, severity, List.copyOf(first), List.of(places, count, Listing.of(distinct), more ? 1 : 0));
    }

    private void in(String step, Map<String, JsonValue> members) {
        way.addLast(step);
        members(members);
        way.removeLast();
    }

    // As deep as JSON may nest.
    private void members(Map<String, JsonValue> members) {
        Iterator<Map.Entry<String, JsonValue>> each = members.entrySet().iterator();
        while (each.hasNext() && hasRoom()) {
            Map.Entry<String, JsonValue> member = each.next();
            way.addLast(member.getKey());
            look(member.getKey(), member.getValue());
            way.removeLast();
        }
    }

    private void items(List<JsonValue> items) {
        for (int i = 0; i < items.size() && hasRoom(); i++) {
            way.addLast(String.valueOf(i));
            look("", items.get(i));
            way.removeLast();
        }
    }

    private boolean hasRoom() {
        more |= left <= 0;
        return left > 0;
    }

    private void look(String name, JsonValue value) {
        int before = count;
        left -= EACH;
        count(name, false);
        // Ordinary white space alone is as good as nothing.
        if (value instanceof JsonValue.Text(String text) && text.chars().anyMatch(unit -> unit > ' ')) {
            count(text, AddressLook.is(text));
        }
        if (count > before) {
            members++;
            if (first.size() < Listing.NAMED) {
                first.add(new Place.Member(way.stream().reduce("", JsonPointer::child)));
            }
        }
        if (value instanceof JsonValue.Members(var within)) {
            members(within);
        } else if (value instanceof JsonValue.Items(var items)) {
            items(items);
        }
    }

    private void count(String text, boolean address) {
        int room = Math.max(0, left);
        boolean cut = text.length() > room;
        // Where a text is cut there is no edge.
        List<OddCharacter> odd = OddCharacters.in(cut ? text.substring(0, room) + 'x' : text, address);
        more |= cut || odd.size() >= OddCharacters.MOST;
        left -= text.length();
        for (OddCharacter each : odd) {
            if (wanted.test(each)) {
                count++;
                if (distinct.size() < MOST_KINDS) {
                    distinct.add(new OddCharacter(0, each.codePoint(), each.kind()));
                }
            }
        }
    }
}
