package ca.tetherai.profileviewer.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text that is looked for in others, whatever the case and the accents of either. Immutable. */
public final class Needle {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final int ASCII = 0x80;

    private final String folded;

    private Needle(String folded) {
        this.folded = folded;
    }

    /** What a person typed, without blanks around it; empty when there is nothing else. */
    public static Optional<Needle> of(String typed) {
        String folded = folded(typed.strip());
        return folded.isEmpty() ? Optional.empty() : Optional.of(new Needle(folded));
    }

    /** Whether it is in a text. Takes time in proportion to the text. */
    public boolean in(String text) {
        return folded(text).contains(folded);
    }

    private static String folded(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        // Of marks alone nothing would be left, which is in every text.
        return (bare.isEmpty() ? text : bare).toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }
}
