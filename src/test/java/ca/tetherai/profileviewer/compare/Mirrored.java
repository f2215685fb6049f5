package ca.tetherai.profileviewer.compare;

/** Differences as they are with the sides swapped. */
public final class Mirrored {
    private Mirrored() {
    }

    /** The kind with the sides swapped. */
    public static DifferenceKind kind(DifferenceKind kind) {
        return switch (kind) {
            case ADDED -> DifferenceKind.REMOVED;
            case REMOVED -> DifferenceKind.ADDED;
            case SAME, CHANGED, TYPE_CHANGED, NORMALISATION -> kind;
        };
    }
}
