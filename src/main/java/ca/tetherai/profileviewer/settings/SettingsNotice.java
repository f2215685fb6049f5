package ca.tetherai.profileviewer.settings;

import java.nio.file.Path;

/**
 * Something about the settings that people have to know, though the viewer goes on.
 *
 * @param kind what it is
 * @param file which file it is about: where it lies now
 */
public record SettingsNotice(Kind kind, Path file) {

    /** What can be wrong. */
    public enum Kind {
        /** The file was no settings. It is kept under another name, and the defaults count. */
        DAMAGED,
        /** The file was of a newer version of the viewer. It is kept under another name, and the defaults count. */
        NEWER,
        /** The file can't be read, or can't be set aside. It is where it was, and the defaults count. */
        UNREADABLE,
        /** The file can't be written: changes count until the viewer ends. */
        UNWRITABLE,
        /** The administrator's file can't be read, or is no settings. It is where it was, and does not count. */
        SUPPLIED_UNUSABLE;

        /** The message key of what to say; argument 0 is the file. */
        public String messageKey() {
            return "settingsNotice." + name();
        }
    }
}
