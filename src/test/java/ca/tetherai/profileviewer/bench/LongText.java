package ca.tetherai.profileviewer.bench;

import java.util.Locale;

/** What a long text may be made of, each hard in another way. */
enum LongText {
    LATIN("a long text "),
    WORD("letters"),
    LINES("a\n"),
    HEBREW("שלום עולם "),
    HEBREW_WORD("שלום"),
    ARABIC("مرحبا بالعالم "),
    MIXED(
            "abc שלום 12 "),
    ZERO_WIDTH("\u200B"),
    CONTROLS("\u0001"),
    OVERRIDES("\u202E"),
    CHINESE("联系人"),
    THAI("สวัสดี"),
    EMOJI(
            "👩‍👩‍👧‍👦"),
    COMBINING("e\u0301\u0302\u0303"),
    STACKED("\u0301"),
    TABS("\t"),
    ODD_WORDS("ab\u200B ");

    private final String piece;

    LongText(String piece) {
        this.piece = piece;
    }

    /** What is repeated. */
    String piece() {
        return piece;
    }

    /** Its name in the table. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
