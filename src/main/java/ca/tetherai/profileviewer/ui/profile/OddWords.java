package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;

import java.util.List;
import java.util.stream.Collectors;

/** Says which characters of a value are not what they seem, by code point and Unicode name. For any thread. */
final class OddWords {
    /** More kinds than this are counted only. */
    private static final int MOST_NAMED = 3;

    private OddWords() {
    }

    /** In words; empty when there is nothing to say. */
    static String of(List<OddCharacter> odd, Messages messages) {
        if (odd.isEmpty()) {
            return "";
        }
        List<String> names = odd.stream().map(one -> one.notation() + " " + one.name()).distinct().toList();
        String named = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + (names.size() > MOST_NAMED ? ", …" : "");
        return messages.format(odd.size() < OddCharacters.MOST ? "odd.some" : "odd.many", odd.size(), named);
    }
}
