package ca.tetherai.profileviewer.compare;

/** How what one account has in a place differs from what another has there. */
public enum DifferenceKind {
    /** It doesn't. */
    SAME,
    /** There is nothing on the left. */
    ADDED,
    /** There is nothing on the right. */
    REMOVED,
    /** Another value; also from or to {@code null}, which the forms call None: that there is no value is one of the values. */
    CHANGED,
    /** Another JSON type, {@code null} aside. */
    TYPE_CHANGED,
    /** Texts that Unicode calls equivalent, written in different normalisation forms (UAX #15): nothing else about them differs. */
    NORMALISATION
}
