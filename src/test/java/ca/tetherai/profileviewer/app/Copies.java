package ca.tetherai.profileviewer.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Copies whatever a window lets one copy, and looks at the clipboard each time. For the UI thread only. */
final class Copies {
    /** Of thousands of rows the first ones, with those below them: all are made by the same code. */
    private static final int ROWS = 200;

    private final Map<String, Integer> made = new TreeMap<>();
    private final LeakSearch search;

    Copies(LeakSearch search) {
        this.search = search;
    }

    /** By its buttons and its menu, from its fields and rows, and by the keys wherever the focus may be. */
    void of(Window window) {
        List<Node> nodes = LeakSearch.nodes(window).toList();
        for (Node node : nodes) {
            switch (node) {
                case MenuBar menu -> menu.getMenus()
                        .stream()
                        .flatMap(each -> each.getItems().stream())
                        .filter(item -> "menuCopyCurl".equals(item.getId()))
                        .forEach(item -> copy("menu", item::fire));
                case ButtonBase button when isCopyButton(button) -> copy("button", button::fire);
                case TreeTableView<?> tree -> rows(tree);
                default -> {
                }
            }
        }
        nodes.forEach(node -> copy("key", () -> pressCopy(node)));
        texts(window);
    }

    /** From its fields alone, all of their text selected. */
    void texts(Window window) {
        LeakSearch.nodes(window).filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast).forEach(input -> {
            input.selectAll();
            copy("text", input::copy);
            copy("text", () -> pressCopy(input));
            if (!input.isEditable() || "tokenField".equals(input.getId())) {
                copy("text", input::cut);
            }
            input.deselect();
        });
    }

    /** How many were made in each way: those that copied something. */
    Map<String, Integer> made() {
        return made;
    }

    private static boolean isCopyButton(ButtonBase button) {
        return (button.getStyleClass().contains("icon-button") && !button.getStyleClass().contains("odd-button"))
                || String.valueOf(button.getId()).endsWith("Copy");
    }

    private void rows(TreeTableView<?> tree) {
        for (int row = 0; row < Math.min(tree.getExpandedItemCount(), ROWS); row++) {
            tree.getTreeItem(row).setExpanded(true);
            tree.getSelectionModel().clearAndSelect(row);
            copy("row", () -> pressCopy(tree));
        }
        tree.getSelectionModel().clearSelection();
    }

    static void pressCopy(Node node) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
    }

    private void copy(String way, Runnable press) {
        LeakSearch.setClipboard("");
        press.run();
        if (search.clipboard()) {
            made.merge(way, 1, Integer::sum);
        }
    }
}
