package ca.tetherai.profileviewer.settings;

/** A file holds something else than settings that this version can read. */
final class NotSettingsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final SettingsNotice.Kind kind;

    /** {@code kind}: {@link SettingsNotice.Kind#DAMAGED} or {@link SettingsNotice.Kind#NEWER}. */
    NotSettingsException(SettingsNotice.Kind kind) {
        this.kind = kind;
    }

    SettingsNotice.Kind kind() {
        return kind;
    }
}
