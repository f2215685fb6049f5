package ca.tetherai.profileviewer.ui.control;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;

import java.util.ArrayList;
import java.util.List;

/**
 * Every character of a value that is not what it seems, a line each: where it stands, its code point and Unicode name, and what is odd
 * about it. Immutable.
 *
 * @param count in words, how many there are
 * @param lines one for each, in their order; at most {@link OddCharacters#MOST}
 */
public record OddListing(String count, List<String> lines) {
    /** Copies the list. */
    public OddListing {
        lines = List.copyOf(lines);
    }

    /** The list of the characters that are odd about a text. */
    public static OddListing of(String text, List<OddCharacter> odd, Messages messages) {
        List<String> lines = new ArrayList<>();
        int seen = 0;
        int position = 1;
        for (OddCharacter one : odd) {
            // Characters as people count them by code point, not by Java's units.
            position += text.codePointCount(seen, one.index());
            seen = one.index();
            lines.add(messages.format("odd.line", position, one.notation(), one.name(), messages.get(one.kind().labelKey())));
        }
        String count = messages.format(odd.size() < OddCharacters.MOST ? "odd.count" : "odd.count.first", odd.size());
        return new OddListing(count, lines);
    }

    /** The list as text, to be sent on. */
    public String text() {
        return count + "\n" + String.join("\n", lines) + "\n";
    }
}
