package ca.tetherai.profileviewer.ui.header;

/**
 * One thing that matters about an account, in words. Immutable.
 *
 * @param label what it is about
 * @param value how it stands
 * @param note what is said beside the value; empty when nothing is
 * @param tone how it is said
 */
public record HeaderFact(String label, String value, String note, Tone tone) {

    /** How a fact is said. */
    public enum Tone {
        /** As a matter of fact. */
        PLAIN,
        /** It keeps the customer from working. */
        DANGER
    }
}
