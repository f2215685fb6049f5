package ca.tetherai.profileviewer.support;

/** Words that are read from right to left, with digits and Latin letters among them, which are not. */
public enum Turned {
    HEBREW("שלום Acme 42 לכל העובדים "),
    ARABIC("فاطمة api.acme.example 2026 في فندق باريس ");

    // Ends with a blank, where lines may break.
    private final String words;

    Turned(String words) {
        this.words = words;
    }

    /** The words so many times, with a blank at the end. */
    public String times(int times) {
        return words.repeat(times);
    }
}
