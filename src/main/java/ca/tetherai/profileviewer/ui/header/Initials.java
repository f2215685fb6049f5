package ca.tetherai.profileviewer.ui.header;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters that stand for a name. */
final class Initials {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}@.]+");
    // Nobody would see these, or they are no characters.
    private static final Pattern UNSEEN = Pattern.compile("^[\\p{Cf}\\p{Cc}\\p{Cs}\\p{Cn}]+");

    private Initials() {
    }

    /** The first characters, as people see them, of the name's first and last word, in capitals; a question mark for a name without any word. */
    static String of(String name, Locale locale) {
        List<String> words = Stream.of(BETWEEN.split(name))
                .map(word -> UNSEEN.matcher(word).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "?";
        }
        String first = firstCharacter(words.getFirst());
        // Of an address, the letter of its first word only: the rest is the host's.
        boolean one = words.size() == 1 || name.indexOf('@') >= 0;
        return (one ? first : first + firstCharacter(words.getLast())).toUpperCase(locale);
    }

    private static String firstCharacter(String word) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        return word.substring(0, characters.next());
    }
}
