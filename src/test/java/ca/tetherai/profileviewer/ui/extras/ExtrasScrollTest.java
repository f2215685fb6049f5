package ca.tetherai.profileviewer.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.support.Extras;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.Profiles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The other data scrolls as one page, under its search field and its column heads. */
@ExtendWith(FxToolkitExtension.class)
class ExtrasScrollTest {
    private static final Messages ENGLISH = Messages.of(Locale.CANADA);
    private static final double WHEEL = 4000;

    private final ExtrasViewModel model = Extras.viewModel(ENGLISH);

    @Test
    void theSearchFieldStaysWhereItIsWhileOneGoesFromHitToHit(FxWindow window) {
        show(window, 640, 240, account(200));
        Node field = window.node("extrasSearch", Node.class);
        Bounds before = inWindow(field);
        Fx.run(() -> {
            field.requestFocus();
            model.search().textProperty().set("setting19");
        });
        window.settle();

        for (int hit = 0; hit < 10; hit++) {
            Fx.run(() -> Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
            window.settle();
            window.settle();
            assertThat(inWindow(field)).isEqualTo(before);
            assertThat(before.getMinY()).isNotNegative();
            Bounds row = selectedRow(window);
            assertThat(row.getMinY()).isGreaterThanOrEqualTo(head(window).getMaxY() - 1);
            assertThat(row.getMaxY()).isLessThanOrEqualTo(240);
        }
    }

    @Test
    void withManyEntriesOneScrollBarIsThere_andTheColumnHeadsStay(FxWindow window) {
        show(window, 1100, 500, account(10_000));
        assertThat(scrollBars(window)).hasSize(1);
        assertThat(rows(window, "userExtras")).first().isEqualTo(0);

        wheel(window, "userExtras", WHEEL);

        assertThat(scrollBars(window)).hasSize(1);
        assertThat(head(window).getMinY()).isGreaterThan(inWindow(window.node("extrasSearch", Node.class)).getMaxY());
        List<Integer> seen = rows(window, "userExtras");
        assertThat(seen.getFirst()).isBetween(100, 130);
        assertThat(seen).hasSizeLessThan(20).isEqualTo(IntStream.rangeClosed(seen.getFirst(), seen.getLast()).boxed().toList());
    }

    @Test
    void theWheelGoesOnFromTreeToTreeToTheLastRow(FxWindow window) {
        show(window, 1100, 400, account(10_000));
        for (int turn = 0; turn < 90; turn++) {
            wheel(window, "userExtras", WHEEL);
        }

        assertThat(rows(window, "responseExtras")).last().isEqualTo(1);
        assertThat(rows(window, "userExtras")).last().isEqualTo(9_999);
        assertThat(inWindow(tree(window, "responseExtras")).getMaxY()).isLessThanOrEqualTo(400);
    }

    @Test
    void theKeysTakeThePageAlong(FxWindow window) {
        show(window, 1100, 400, account(300));
        TreeTableView<?> tree = tree(window, "userExtras");
        Fx.run(tree::requestFocus);
        for (KeyCode key : List.of(KeyCode.END, KeyCode.UP, KeyCode.PAGE_UP, KeyCode.PAGE_UP, KeyCode.DOWN, KeyCode.PAGE_DOWN,
                KeyCode.HOME)) {
            Fx.run(() -> Event.fireEvent(tree, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
            window.settle();
            window.settle();
            Bounds row = selectedRow(window);
            assertThat(row.getMinY()).as(key.getName()).isGreaterThanOrEqualTo(head(window).getMaxY() - 1);
            assertThat(row.getMaxY()).as(key.getName()).isLessThanOrEqualTo(400);
        }
        assertThat(Fx.<Integer>get(() -> tree.getSelectionModel().getSelectedIndex())).isZero();
    }

    @Test
    void openingAnEntryLeavesThePageWhereItIs(FxWindow window) {
        show(window, 1100, 400, account(300));
        Fx.run(() -> tree(window, "userExtras").getSelectionModel().select(0));
        window.settle();
        wheel(window, "userExtras", 2000);
        List<Integer> before = rows(window, "userExtras");

        Fx.run(() -> tree(window, "userExtras").getTreeItem(before.get(2)).setExpanded(true));
        window.settle();

        assertThat(rows(window, "userExtras").getFirst()).isEqualTo(before.getFirst());
    }

    private void show(FxWindow window, double width, double height, Profile profile) {
        Extras.show(model, profile);
        window.show(width, height, () -> new ExtrasView(model, new SimpleBooleanProperty(true), ENGLISH, (_, _) -> {
        }));
    }

    private static Profile account(int entries) {
        String many = IntStream.range(0, entries).mapToObj(i -> "\"setting" + i + "\": [" + i + "]").collect(Collectors.joining(","));
        return Profiles.of("{\"user\": {" + many + "}, \"persona\": {\"tone\": 1}, \"apiVersion\": 2, \"last\": true}");
    }

    private static void wheel(FxWindow window, String tree, double pixels) {
        Fx.run(() -> {
            Node row = tree(window, tree).lookup(".tree-table-row-cell");
            Event.fireEvent(row, new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, -pixels, 0,
                    -pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        });
        window.settle();
    }

    private static List<ScrollBar> scrollBars(FxWindow window) {
        return Fx.get(() -> window.scene()
                .getRoot()
                .lookupAll(".scroll-bar")
                .stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> isShown(bar) && bar.getOrientation() == Orientation.VERTICAL && bar.getWidth() > 0)
                .toList());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    // Those of which something is seen.
    private static List<Integer> rows(FxWindow window, String tree) {
        return Fx.get(() -> {
            Bounds whole = tree(window, tree).localToScene(tree(window, tree).getLayoutBounds());
            return tree(window, tree).lookupAll(".tree-table-row-cell")
                    .stream()
                    .map(node -> (TreeTableRow<?>) node)
                    .filter(row -> row.isVisible() && !row.isEmpty())
                    .filter(row -> row.localToScene(row.getLayoutBounds()).getMaxY() > whole.getMinY() + 1
                            && row.localToScene(row.getLayoutBounds()).getMinY() < whole.getMaxY() - 1)
                    .map(TreeTableRow::getIndex)
                    .sorted()
                    .toList();
        });
    }

    private static Bounds selectedRow(FxWindow window) {
        return Fx.get(() -> window.scene()
                .getRoot()
                .lookupAll(".tree-table-row-cell")
                .stream()
                .filter(node -> node instanceof TreeTableRow<?> row && row.isSelected() && row.isVisible())
                .findFirst()
                .map(row -> row.localToScene(row.getLayoutBounds()))
                .orElseThrow(() -> new AssertionError("the selected row is not painted")));
    }

    private static Bounds head(FxWindow window) {
        return inWindow(Fx.get(() -> window.scene().getRoot().lookup(".extras-sheet-head")));
    }

    private static Bounds inWindow(Node node) {
        return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static TreeTableView<?> tree(FxWindow window, String id) {
        return window.node(id, TreeTableView.class);
    }
}
