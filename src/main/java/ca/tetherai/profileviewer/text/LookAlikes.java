package ca.tetherai.profileviewer.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/**
 * Letters in an e-mail or web address that are taken for others. Judged word by word (between dots, hyphens and the like): letters of
 * another script than the rest of their word's; a whole word of letters that all look Latin, in an address that is Latin otherwise;
 * characters that are forms of ASCII ones, or look like those that divide an address; and what is one by what stands beside it
 * ({@link AddressMarks}). A word wholly of another script is as good as any. For one search.
 */
final class LookAlikes {
    /** Scripts that are written together. */
    private static final List<Set<UnicodeScript>> TOGETHER = List.of(
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.LATIN),
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.LATIN),
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO, UnicodeScript.LATIN));

    /** Below this are Latin, Greek, Cyrillic and Armenian: a table is faster than a map. */
    private static final int NEAR = 0x590;

    private final String text;
    private final BitSet found = new BitSet();
    private final List<int[]> twins = new ArrayList<>();
    private final @Nullable AddressCharacter[] near = new AddressCharacter[NEAR];
    private final Map<Integer, AddressCharacter> far = new HashMap<>();
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private UnicodeScript script = UnicodeScript.COMMON;
    private int inARow;
    private boolean twinsOnly = true;
    private boolean latin;

    private LookAlikes(String text) {
        this.text = text;
    }

    /** Where they stand, as indices of their first UTF-16 units. */
    static BitSet in(String address) {
        var search = new LookAlikes(address);
        search.words(address.regionMatches(true, 0, "http", 0, 4) ? Math.max(0, address.indexOf("://")) : 0);
        if (search.latin) {
            search.twins.forEach(word -> search.found.set(word[0], word[1]));
        }
        return search.found;
    }

    private void words(int from) {
        int start = from;
        int index = from;
        int before = 0;
        int strokesEnd = from;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            int next = index + Character.charCount(character);
            boolean inWord = character <= 0x7F ? ascii(character) : other(index, character, before);
            if (index >= strokesEnd && AddressMarks.isStroke(character)) {
                strokesEnd = AddressMarks.strokes(text, index, found);
            }
            if (!inWord) {
                endWord(start, index);
                start = next;
            }
            before = character;
            index = next;
        }
        endWord(start, text.length());
    }

    private boolean ascii(int character) {
        boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        if (letter) {
            count(UnicodeScript.LATIN);
            twinsOnly = false;
        }
        return letter || (character >= '0' && character <= '9');
    }

    private boolean other(int index, int character, int before) {
        AddressCharacter known = known(character);
        if (known.isForm() || AddressMarks.isMisleading(character, before)) {
            found.set(index);
        }
        if (known.isOfScript()) {
            count(known.script());
        }
        twinsOnly &= !known.isLetter() || known.isTwin();
        return known.isOfWord();
    }

    // Letters of one script mostly follow each other: a map for each would take several times as long.
    private void count(UnicodeScript next) {
        if (next != script) {
            endRow();
            script = next;
        }
        inARow++;
    }

    private void endRow() {
        if (inARow > 0) {
            letters.merge(script, inARow, Integer::sum);
        }
        inARow = 0;
    }

    private AddressCharacter known(int character) {
        if (character >= NEAR) {
            return far.computeIfAbsent(character, AddressCharacter::of);
        }
        AddressCharacter one = near[character];
        if (one == null) {
            one = AddressCharacter.of(character);
            near[character] = one;
        }
        return one;
    }

    private void endWord(int start, int end) {
        if (start == end) {
            return;
        }
        endRow();
        Set<UnicodeScript> scripts = letters.keySet();
        boolean hasLatin = scripts.contains(UnicodeScript.LATIN);
        latin |= hasLatin;
        if (scripts.size() == (hasLatin ? 1 : 0)) {
            mark(start, end, character -> character > 0x7F && Character.isDigit(character));
        } else if (scripts.size() > 1 && TOGETHER.stream().noneMatch(set -> set.containsAll(scripts))) {
            UnicodeScript main = main();
            mark(start, end, character -> known(character).isOfScript() && known(character).script() != main);
        } else if (twinsOnly) {
            twins.add(new int[]{start, end});
        }
        letters.clear();
        twinsOnly = true;
    }

    /** The script of most letters; Latin where it has as many as another. */
    private UnicodeScript main() {
        UnicodeScript main = UnicodeScript.LATIN;
        for (Map.Entry<UnicodeScript, Integer> one : letters.entrySet()) {
            if (one.getValue() > letters.getOrDefault(main, 0)) {
                main = one.getKey();
            }
        }
        return main;
    }

    private void mark(int start, int end, IntPredicate which) {
        int index = start;
        while (index < end) {
            int character = text.codePointAt(index);
            if (which.test(character)) {
                found.set(index);
            }
            index += Character.charCount(character);
        }
    }
}
