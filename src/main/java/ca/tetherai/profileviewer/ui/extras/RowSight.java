package ca.tetherai.profileviewer.ui.extras;

import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;

import org.jspecify.annotations.Nullable;

/** Keeps the selected row in sight on a page that scrolls: a tree knows nothing of what it lies in. UI thread only. */
final class RowSight {
    private static final int ATTEMPTS = 2;
    /** In px. */
    private static final double ROUNDING = 1;

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
        afterLayout(tree.getScene(), () -> show(tree, ATTEMPTS));
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

    private void show(TreeTableView<?> tree, int attempts) {
        // As it is by now.
        int row = tree.getSelectionModel().getSelectedIndex();
        Optional<Node> cell = cell(tree, row);
        if (cell.isPresent()) {
            show(cell.get());
        } else if (row >= 0 && attempts > 0) {
            // Only now, laid out, the tree knows how far it can scroll.
            tree.scrollTo(row);
            afterLayout(tree.getScene(), () -> show(tree, attempts - 1));
        }
    }

    // A tree also has rows that are above what is seen of it, or below.
    private static Optional<Node> cell(TreeTableView<?> tree, int row) {
        return tree.lookupAll(".tree-table-row-cell")
                .stream()
                .filter(node -> node instanceof TreeTableRow<?> cell && cell.getIndex() == row && cell.isVisible())
                .filter(node -> {
                    Bounds place = tree.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                    return place.getMinY() >= -ROUNDING && place.getMaxY() <= tree.getHeight() + ROUNDING;
                })
                .findFirst();
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
