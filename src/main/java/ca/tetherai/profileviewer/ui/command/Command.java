package ca.tetherai.profileviewer.ui.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * What can be done from anywhere in the window: the one list of which the menu bar, the keys and the overview of shortcuts are made. The shortcut key is
 * Ctrl, and Cmd on macOS.
 */
public enum Command {
    /** Opens another window, with a server, a token and a profile of its own. */
    NEW_WINDOW(CommandMenu.FILE, 0, "Shortcut+N"),
    /** Takes the clipboard's token, and fetches. */
    PASTE_AND_FETCH(CommandMenu.FILE, 1, "Shortcut+Shift+V"),
    /** Fetches, or refreshes what is shown. */
    FETCH(CommandMenu.FILE, 1, "F5", "Shortcut+R"),
    /** Gives up the request under way. */
    CANCEL(CommandMenu.FILE, 1, "Esc"),
    /** Saves the form as text. */
    SAVE_FORM(CommandMenu.FILE, 2),
    /** Saves the JSON as it was received. */
    SAVE_JSON(CommandMenu.FILE, 2),
    /** Forgets token and profile. The second keys are for keyboards without the first. */
    CLEAR(CommandMenu.FILE, 3, "Shortcut+Shift+Delete", "Shortcut+Shift+Backspace"),
    /** Closes the window. */
    CLOSE_WINDOW(CommandMenu.FILE, 4, "Shortcut+W"),
    /** Closes all windows. */
    QUIT(CommandMenu.FILE, 4, "Shortcut+Q"),
    /** Goes to the server's field. */
    SERVER(CommandMenu.EDIT, 0, "Shortcut+L"),
    /** Goes to the token's field. */
    TOKEN(CommandMenu.EDIT, 0, "Shortcut+K"),
    /** Searches in the other data where they are in sight, and in the JSON otherwise. */
    SEARCH(CommandMenu.EDIT, 0, "Shortcut+F"),
    /** Copies the block for a ticket; without an account, the diagnostics. */
    COPY_SUMMARY(CommandMenu.EDIT, 1, "Shortcut+Shift+C"),
    /** Copies the form as text. */
    COPY_FORM(CommandMenu.EDIT, 1),
    /** Copies the JSON as it was received. */
    COPY_JSON(CommandMenu.EDIT, 1),
    /** Copies the request as a command, without the token. */
    COPY_CURL(CommandMenu.EDIT, 1),
    /** Opens the list of servers. */
    SERVERS(CommandMenu.EDIT, 2),
    /** Opens the settings. */
    SETTINGS(CommandMenu.EDIT, 2, "Shortcut+Comma"),
    /** Goes to the forms. The further keys, here and below, are for keyboards whose row of digits needs Shift, as the French one. */
    TAB_PROFILE(CommandMenu.VIEW, 0, "Shortcut+1", "Shortcut+Numpad 1"),
    /** Goes to the other data. */
    TAB_EXTRAS(CommandMenu.VIEW, 0, "Shortcut+2", "Shortcut+Numpad 2"),
    /** Goes to the findings. */
    TAB_FINDINGS(CommandMenu.VIEW, 0, "Shortcut+3", "Shortcut+Numpad 3"),
    /** Goes to the JSON. */
    TAB_JSON(CommandMenu.VIEW, 0, "Shortcut+4", "Shortcut+Numpad 4"),
    /** Goes to the comparison. */
    TAB_COMPARE(CommandMenu.VIEW, 0, "Shortcut+5", "Shortcut+Numpad 5"),
    /** Makes the text larger. The further keys are where keyboards have their plus. */
    LARGER(CommandMenu.VIEW, 1, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add", "Shortcut+Shift+Equals"),
    /** Makes the text smaller. */
    SMALLER(CommandMenu.VIEW, 1, "Shortcut+Minus", "Shortcut+Subtract"),
    /** Makes the text as large as usual. */
    USUAL_SIZE(CommandMenu.VIEW, 1, "Shortcut+0", "Shortcut+Numpad 0"),
    /** Masks personal data, or shows it again. */
    PRESENT(CommandMenu.VIEW, 2, "F8"),
    /** Opens the overview of the keys. */
    SHORTCUTS(CommandMenu.HELP, 0, "F1"),
    /** Tries the viewer with sample accounts. */
    DEMO(CommandMenu.HELP, 0),
    /** Opens the folder of the log. */
    LOG_FOLDER(CommandMenu.HELP, 1),
    /** Opens what there is to know of the program. */
    ABOUT(CommandMenu.HELP, 1);

    private static final String OR = " / ";

    private final CommandMenu menu;
    private final int group;
    // As text, since an enum holds nothing that could change.
    private final String keys;

    Command(CommandMenu menu, int group, String... keys) {
        this.menu = menu;
        this.group = group;
        this.keys = String.join(OR, keys);
    }

    /** The menu that it stands in. */
    CommandMenu menu() {
        return menu;
    }

    /** Which part of its menu, from the top; parts have a line between them. */
    int group() {
        return group;
    }

    /** Its keys, the usual one first; none for what is done seldom. */
    public List<KeyCombination> keys() {
        return Stream.of(keys.split(OR)).filter(text -> !text.isEmpty()).map(KeyCombination::valueOf).toList();
    }

    /** Its usual keys as this system writes them; empty where it has none. */
    public String shownKeys() {
        return keys().stream().findFirst().map(KeyCombination::getDisplayText).orElse("");
    }

    /** The key of its name. */
    public String nameKey() {
        return "command." + name();
    }

    /** The id of its entry in the menu. */
    public String id() {
        return Stream.of(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "menu", ""));
    }
}
