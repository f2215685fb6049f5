package ca.tetherai.profileviewer.token.paste;

/**
 * A piece of notation: a word or a string, or one character of punctuation.
 *
 * @param kind which
 * @param text what it holds, unescaped
 * @param start where it begins in the text that was taken apart
 * @param end where it has ended there
 */
record Lexeme(Kind kind, MarkedText text, int start, int end) {
    enum Kind {
        /** Characters without quotation marks around them. */
        WORD,
        /** What stood in quotation marks. */
        STRING,
        /** One character that separates or encloses. */
        SIGN
    }

    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.indexOf(text.charAt(0)) >= 0;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.text().equalsIgnoreCase(word);
    }
}
