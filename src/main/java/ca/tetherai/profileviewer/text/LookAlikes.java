package ca.tetherai.profileviewer.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Letters in an e-mail or web address that are taken for others. Judged word by word (between dots, hyphens and the like): letters of
 * another script than the rest of their word's; a whole word of letters that all look Latin, in an address that is Latin otherwise; and
 * characters that are forms of ASCII ones, or look like those that divide an address. A word wholly of another script is as good as any.
 */
final class LookAlikes {
    /** Look like Latin letters: Cyrillic, Greek, Armenian. */
    private static final String TWINS = "аеорсухіјѕһԁԛԝӏѵүАВЕЅІЈКМНОРСТУХҮ" + "ονικραυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "օսհոցզ";
    /** Latin or shared characters that look like ASCII: dotless i, script a and g, clicks; dots, slashes, hyphens, apostrophes. */
    private static final String FORMS = "ıȷɑɡǀǃ\u2024\u3002\uFF61\u2044\u2215\u29F8\u2010\u2011\u2012\u2013\u2014\u2212\u02D0\uA789\u2236";
    /** Scripts that are written together. */
    private static final List<Set<UnicodeScript>> TOGETHER = List.of(
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.LATIN),
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.LATIN),
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO, UnicodeScript.LATIN));

    private final String text;
    private final BitSet found = new BitSet();
    private final List<int[]> twins = new ArrayList<>();
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
        while (index < text.length()) {
            int character = text.codePointAt(index);
            int next = index + Character.charCount(character);
            if (FORMS.indexOf(character) >= 0 || isFormOfAscii(character)) {
                found.set(index);
            }
            if (!isOfWord(character)) {
                word(start, index);
                start = next;
            }
            index = next;
        }
        word(start, text.length());
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isFormOfAscii(int character) {
        if (character <= 0x7F || Character.getType(character) == Character.SURROGATE || Character.isSpaceChar(character)) {
            return false;
        }
        String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return plain.chars().allMatch(unit -> unit <= 0x7F);
    }

    private void word(int start, int end) {
        Map<UnicodeScript, Integer> scripts = scripts(start, end);
        boolean foreign = scripts.keySet().stream().anyMatch(script -> script != UnicodeScript.LATIN);
        latin |= scripts.containsKey(UnicodeScript.LATIN);
        if (!foreign) {
            mark(start, end, character -> Character.isDigit(character) && character > 0x7F);
        } else if (scripts.size() > 1 && TOGETHER.stream().noneMatch(set -> set.containsAll(scripts.keySet()))) {
            UnicodeScript main = main(scripts);
            mark(start, end, character -> isLetterOfScript(character) && UnicodeScript.of(character) != main);
        } else if (text.substring(start, end).codePoints().filter(Character::isLetter).allMatch(letter -> TWINS.indexOf(letter) >= 0)) {
            twins.add(new int[]{start, end});
        }
    }

    private Map<UnicodeScript, Integer> scripts(int start, int end) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        text.substring(start, end)
                .codePoints()
                .filter(LookAlikes::isLetterOfScript)
                .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return scripts;
    }

    private static boolean isLetterOfScript(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        return Character.isLetter(character) && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED
                && !isFormOfAscii(character);
    }

    /** The script of most letters; Latin where it has as many as another. */
    private static UnicodeScript main(Map<UnicodeScript, Integer> scripts) {
        UnicodeScript main = UnicodeScript.LATIN;
        for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
            if (script.getValue() > scripts.getOrDefault(main, 0)) {
                main = script.getKey();
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
