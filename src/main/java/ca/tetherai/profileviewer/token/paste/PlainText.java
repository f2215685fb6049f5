package ca.tetherai.profileviewer.token.paste;

/** A text as one sees it: without what has no ink and what steers a terminal, with plain blanks and colons for those of other widths. */
final class PlainText {
    private static final char WIDE_COLON = '\uFF1A';

    private PlainText() {
    }

    static MarkedText of(MarkedText text) {
        var visible = new MarkedText.Builder(text);
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int next = Glyphs.after(text.text(), at);
            if (!Glyphs.isInvisible(character)) {
                visible.add(plain(character), text, at);
            }
            at = next;
        }
        return visible.build();
    }

    private static int plain(int character) {
        boolean blank = Glyphs.isSpace(character) && !Glyphs.isLineBreak(character) && character != '\t';
        if (blank) {
            return ' ';
        }
        return character == WIDE_COLON ? ':' : character;
    }
}
