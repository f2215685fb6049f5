package ca.tetherai.profileviewer.files;

/** Why a file could not be written. */
public enum SaveProblem {
    /** There is not enough room on the disk. */
    DISK_FULL,
    /** The person may not write there. */
    NOT_ALLOWED,
    /** Nobody can: the disk is for reading only. */
    READ_ONLY,
    /** The directory is not there, or no longer. */
    NO_SUCH_PLACE,
    /** The system refused for a reason that has no name here. */
    OTHER;

    /** The message key of a sentence that says so; its argument is the file. */
    public String messageKey() {
        return switch (this) {
            case DISK_FULL -> "export.failed.diskFull";
            case NOT_ALLOWED -> "export.failed.notAllowed";
            case READ_ONLY -> "export.failed.readOnly";
            case NO_SUCH_PLACE -> "export.failed.noSuchPlace";
            case OTHER -> "export.failed.other";
        };
    }
}
