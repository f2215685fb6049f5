package ca.tetherai.profileviewer.ui.extras;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** What is seen of the sheet on the page that scrolls it, of whose scrolling a tree knows nothing; keeps the selected row in sight. UI thread only. */
final class RowSight {
    private final ScrollPane scroll;
    private final ExtrasSheet sheet;

    RowSight(ScrollPane scroll, ExtrasSheet sheet) {
        this.scroll = scroll;
        this.sheet = sheet;
        scroll.vvalueProperty().subscribe(sheet::requestLayout);
        // By value: each layout of the pane sets new bounds, mostly equal ones, and another layout for those would never end.
        scroll.viewportBoundsProperty().subscribe(_ -> sheet.requestLayout());
    }

    /** Where what is seen of the sheet begins, in px from the sheet's top; less than 0 where the page shows what is above it. */
    double top() {
        return Math.rint(scroll.getVvalue() * hidden()) - sheet.getLayoutY();
    }

    /** Where what is seen of the sheet ends, in px from its top. */
    double bottom() {
        return top() + seen();
    }

    /** From now on the row that one selects in a tree, or that one comes back to, is scrolled into sight. */
    void follow(ExtraTree tree) {
        tree.getSelectionModel().selectedItemProperty().subscribe((_, _) -> {
            if (!tree.isGrowing()) {
                bring(tree);
            }
        });
        tree.focusedProperty().subscribe(focused -> {
            if (focused) {
                bring(tree);
            }
        });
    }

    /** Scrolls the selected row of a tree into sight, once it has its place. */
    void bring(ExtraTree tree) {
        afterLayout(tree.getScene(), () -> show(tree));
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

    private void show(ExtraTree tree) {
        // As it is by now.
        int row = tree.getSelectionModel().getSelectedIndex();
        if (row < 0 || hidden() <= 0) {
            return;
        }
        double from = sheet.top(tree, row);
        double to = from + tree.getFixedCellSize();
        // The column heads lie over what is seen of the sheet.
        double above = from - sheet.headHeight();
        if (above < top()) {
            scrollTo(above);
        } else if (to > bottom()) {
            scrollTo(to - seen());
        }
    }

    private void scrollTo(double top) {
        scroll.setVvalue(Math.clamp((top + sheet.getLayoutY()) / hidden(), 0, 1));
    }

    private double seen() {
        return scroll.getViewportBounds().getHeight();
    }

    private double hidden() {
        return Math.max(0, ((Region) scroll.getContent()).getHeight() - seen());
    }
}
