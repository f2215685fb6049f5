package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.meaning.AddressLook;
import ca.tetherai.profileviewer.text.Isolation;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;
import ca.tetherai.profileviewer.text.SafeText;
import ca.tetherai.profileviewer.text.UnicodeEscape;

/** A stranger's text as it stands within a sentence of ours: short, in one line, all of it visible. */
record Quotation(String text) {
    /** Longer texts are shortened. In characters. */
    static final int LONGEST = 60;

    /**
     * The text within a line.
     *
     * @param isolating whether a text with letters that are read from right to left is kept from turning the words around it
     */
    String inOneLine(boolean isolating) {
        String part = beginning();
        String safe = SafeText.oneLine(AddressLook.is(text) ? marked(part) : part) + (part.length() < text.length() ? "…" : "");
        return isolating ? Isolation.of(safe) : safe;
    }

    private String beginning() {
        // Two UTF-16 units at most for a character: whatever lies behind these need not be counted, in a text of megabytes.
        String beginning = text.substring(0, Math.min(text.length(), 2 * LONGEST + 2));
        return beginning.codePointCount(0, beginning.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    // Or two addresses that are said to differ would read alike.
    private static String marked(String address) {
        var marked = new StringBuilder();
        int at = 0;
        for (OddCharacter odd : OddCharacters.in(address, true)) {
            if (odd.kind() == OddCharacter.Kind.LOOK_ALIKE) {
                marked.append(address, at, odd.index()).append(UnicodeEscape.of(odd.codePoint()));
                at = odd.index() + Character.charCount(odd.codePoint());
            }
        }
        return marked.append(address.substring(at)).toString();
    }
}
