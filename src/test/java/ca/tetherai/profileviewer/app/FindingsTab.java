package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.ui.findings.FindingRow;

import java.util.List;
import java.util.Objects;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/** The tab with the findings, and where its links lead to. For tests on any thread but the UI's. */
final class FindingsTab {
    static final int PROFILE = 0;
    static final int OTHER_DATA = 1;
    static final int FINDINGS = 2;

    private final ViewerWindow window;

    FindingsTab(ViewerWindow window) {
        this.window = window;
    }

    /** The list, shown or not. */
    @SuppressWarnings("unchecked")
    ListView<FindingRow> list() {
        return window.node("findings", ListView.class);
    }

    List<FindingRow> rows() {
        return Fx.get(() -> List.copyOf(list().getItems()));
    }

    /** Selects a tab, and waits until it is painted. */
    void select(int tab) {
        Fx.run(() -> tabs().getSelectionModel().select(tab));
        Fx.settle(window.stage().getScene());
    }

    int selected() {
        return Fx.get(() -> tabs().getSelectionModel().getSelectedIndex());
    }

    private TabPane tabs() {
        return (TabPane) window.stage().getScene().lookup(".tab-pane");
    }

    /** A link of a finding, scrolled to. */
    Hyperlink link(int row, int number) {
        Fx.run(() -> {
            tabs().getSelectionModel().select(FINDINGS);
            list().scrollTo(row);
        });
        Fx.settle(window.stage().getScene());
        return Fx.get(() -> list().lookupAll(".finding")
                .stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.getIndex() == row && !cell.isEmpty() && cell.getParent().isVisible())
                .flatMap(cell -> cell.lookupAll(".hyperlink").stream())
                .map(Hyperlink.class::cast)
                .skip(number)
                .findFirst()
                .orElseThrow());
    }

    /** Follows a link, and waits until where it leads is painted. */
    void follow(int row, int number) {
        Hyperlink link = link(row, number);
        Fx.run(link::fire);
        Fx.settle(window.stage().getScene());
    }

    /** The id of what has the focus; empty where it has none. */
    String focused() {
        return Fx.get(() -> {
            @Nullable
            Node owner = window.stage().getScene().getFocusOwner();
            return owner == null ? "" : Objects.requireNonNullElse(owner.getId(), "");
        });
    }

    /** Whether all of a field is in the part of the forms that is scrolled to. */
    boolean isInSight(String id) {
        Node node = window.node(id, Node.class);
        return Fx.get(() -> {
            Node at = node;
            while (!(at instanceof ScrollPane)) {
                at = at.getParent();
            }
            Bounds pane = at.localToScene(at.getLayoutBounds());
            Bounds field = node.localToScene(node.getLayoutBounds());
            return field.getHeight() > 0 && pane.getMinY() <= field.getMinY() && field.getMaxY() <= pane.getMaxY();
        });
    }

    /** Closes the windows that were opened besides the viewer's; how many there were. */
    long closeDialogs() {
        return Fx.get(() -> {
            List<Stage> dialogs = Window.getWindows()
                    .stream()
                    .filter(Stage.class::isInstance)
                    .map(Stage.class::cast)
                    .filter(shown -> !shown.equals(window.stage()))
                    .toList();
            dialogs.forEach(Stage::close);
            return (long) dialogs.size();
        });
    }
}
