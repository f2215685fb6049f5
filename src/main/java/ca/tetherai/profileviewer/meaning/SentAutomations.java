package ca.tetherai.profileviewer.meaning;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.Profile;

import java.util.List;
import java.util.stream.Stream;

/**
 * An account's automations. Immutable.
 *
 * @param isSent whether the server sent any such member, be it empty
 * @param list those that there are, in the order sent
 */
public record SentAutomations(boolean isSent, List<Automation> list) {
    private static final String MEMBER = "automations";

    /** Copies the list. */
    public SentAutomations {
        list = List.copyOf(list);
    }

    /** Reads those of all three levels of an answer. Away from the UI thread: there may be megabytes of them. */
    public static SentAutomations of(Profile profile) {
        List<JsonValue> sent = Stream.of(profile.userExtras(), profile.persona().extras(), profile.responseExtras())
                .flatMap(members -> Stream.ofNullable(members.get(MEMBER)))
                .toList();
        return new SentAutomations(!sent.isEmpty(), Automations.read(sent));
    }
}
