package ca.tetherai.profileviewer.ui.extras;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;

import org.jspecify.annotations.Nullable;

/** Keeps the selected row in sight on a page that scrolls: a tree knows nothing of what it lies in. UI thread only. */
final class RowSight {
    private final ScrollPane scroll;

    RowSight(ScrollPane scroll) {
        this.scroll = scroll;
    }

    /** From now on the row that is selected in a tree is scrolled into sight, once it has its place. */
    void follow(TreeTableView<?> tree) {
        tree.getSelectionModel().selectedIndexProperty().subscribe(() -> bring(tree));
    }

    /** Scrolls the selected row of a tree into sight, once it has its place. */
    void bring(TreeTableView<?> tree) {
        int row = tree.getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            afterLayout(tree.getScene(), () -> show(tree, row));
        }
    }

    private static void afterLayout(@Nullable Scene scene, Runnable action) {
        if (scene == null) {
            return;
        }
        var once = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        };
        scene.addPostLayoutPulseListener(once);
    }

    private void show(TreeTableView<?> tree, int row) {
        tree.lookupAll(".tree-table-row-cell")
                .stream()
                .filter(node -> node instanceof TreeTableRow<?> cell && cell.getIndex() == row && cell.isVisible())
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(Node row) {
        Node page = scroll.getContent();
        Bounds place = page.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = page.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / hidden);
        } else if (place.getMaxY() > top + seen) {
            scroll.setVvalue((place.getMaxY() - seen) / hidden);
        }
    }
}
