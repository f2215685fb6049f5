package ca.tetherai.profileviewer.i18n;

import java.util.Locale;

/**
 * Texts of the pseudo-locale {@code en-XA}: English with accents, about a third longer, in brackets. What stands on screen without brackets
 * escaped translation; what is cut off there will be in other languages. Placeholders, quoted parts and mnemonics stay as they are.
 */
final class PseudoText {
    private static final String PLAIN = "aceginouyszdlACEGINOUYSZ";
    private static final String ACCENTED = "åçéğîñöûýšžđłÅÇÉĞÎÑÖÛÝŠŽ";
    private static final String MORE = " öñé ţŵö ţĥŕéé ƒöûŕ ƒîvé šîẋ šévéñ éîğĥţ ñîñé ţéñ éłévéñ ţŵéłvé".replace('ẋ', 'x');
    private static final int SHARE = 3;

    private PseudoText() {
    }

    /** Whether texts of this locale are such. */
    static boolean is(Locale locale) {
        return locale.getLanguage().equals("en") && locale.getCountry().equals("XA");
    }

    /** An English text or pattern of {@link java.text.MessageFormat} as one of the pseudo-locale. */
    static String of(String english) {
        if (english.isBlank()) {
            return english;
        }
        var text = new StringBuilder("[");
        int depth = 0;
        boolean quoted = false;
        int letters = 0;
        for (int i = 0; i < english.length(); i++) {
            char c = english.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                depth++;
            } else if (!quoted && c == '}') {
                depth--;
            }
            boolean own = depth == 0 && !quoted && PLAIN.indexOf(c) >= 0;
            text.append(own ? ACCENTED.charAt(PLAIN.indexOf(c)) : c);
            letters += depth == 0 ? 1 : 0;
        }
        for (int left = (letters + SHARE - 1) / SHARE; left > 0; left -= MORE.length()) {
            text.append(MORE, 0, Math.min(left, MORE.length()));
        }
        return text.append(']').toString();
    }
}
