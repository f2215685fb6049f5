package ca.tetherai.profileviewer.ui.command;

/** The menus of the menu bar, in their order. */
enum CommandMenu {
    /** Windows, requests, files. */
    FILE,
    /** Fields, copies, settings. */
    EDIT,
    /** What is in sight, and how. */
    VIEW,
    /** What helps. */
    HELP;

    /** The key of its name. */
    String nameKey() {
        return "commandMenu." + name();
    }
}
