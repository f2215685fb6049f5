package ca.tetherai.profileviewer.text;

import java.util.List;
import java.util.stream.IntStream;

/** Finds the characters of a text that cause trouble because nobody sees them. */
public final class OddCharacters {

    private OddCharacters() {
    }

    /**
     * The odd characters of a text, in their order.
     *
     * @param address whether it is an e-mail or web address, in which look-alike letters matter
     */
    public static List<OddCharacter> in(String text, boolean address) {
        return IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\u200B')
                .mapToObj(i -> new OddCharacter(i, text.charAt(i), OddCharacter.Kind.INVISIBLE))
                .toList();
    }
}
