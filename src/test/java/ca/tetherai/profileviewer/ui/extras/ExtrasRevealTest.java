package ca.tetherai.profileviewer.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Extras;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.Profiles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FxToolkitExtension.class)
class ExtrasRevealTest {
    private static final Messages ENGLISH = Messages.of(Locale.CANADA);
    private static final int FRAMES = 10;
    private static final String ACCOUNT = """
            {"user": {"email": "a@acme.example", "plain": 1, "": "no name", "a/b": {"c~d": {"~1": "escaped"}},
              "list": [10, {"inner": [true, false]}, [[5]]], "0": "a name of digits", "user": {"user": 7}, "twice": 1, "twice": 2},
             "persona": {"tone": {"of": "voice"}}, "apiVersion": {"major": 2}, "/": "slash"}
            """;

    private final ExtrasViewModel model = Extras.viewModel(ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            /user/plain | userExtras | plain
            /user/ | userExtras | ''
            /user/a~1b | userExtras | a/b
            /user/a~1b/c~0d/~01 | userExtras | ~1
            /user/list/1/inner/1 | userExtras | [1]
            /user/list/2/0/0 | userExtras | [0]
            /user/0 | userExtras | 0
            /user/user/user | userExtras | user
            /user/twice | userExtras | twice
            /persona/tone/of | personaExtras | of
            /apiVersion/major | responseExtras | major
            /~1 | responseExtras | /
            """)
    void aPointerOpensTheWayAndSelects(String pointer, String tree, String name, FxWindow window) {
        ExtrasView view = show(window, ACCOUNT, 600);

        Fx.run(() -> view.reveal(pointer));
        window.settle();

        TreeItem<ExtraNode> selected = tree(window, tree).getSelectionModel().getSelectedItem();
        assertThat(selected.getValue().name()).isEqualTo(name);
        assertThat(tree(window, tree).isFocused()).isTrue();
        assertSeen(window, tree(window, tree));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/user", "/persona", "/user/email", "/user/missing", "/user/list/3", "/user/list/01", "/user/list/-",
            "/user/plain/deeper", "user/plain", "/user/a~2b", "/user/list/[1]"})
    void whatIsNotThereChangesNothing(String pointer, FxWindow window) {
        ExtrasView view = show(window, ACCOUNT, 600);
        List<Integer> selected = selectedRows(window);

        Fx.run(() -> view.reveal(pointer));
        window.settle();

        assertThat(selectedRows(window)).isEqualTo(selected);
    }

    @Test
    void anEntryOfAnyDepthIsScrolledInto(FxWindow window) {
        String deep = "{\"level\": ".repeat(900) + "1" + "}".repeat(900);
        ExtrasView view = show(window, "{\"user\": {\"deep\": " + deep + "}}", 480);

        Fx.run(() -> view.reveal("/user/deep" + "/level".repeat(900)));
        window.settle();

        assertThat(tree(window, "userExtras").getSelectionModel().getSelectedIndex()).isEqualTo(900);
        assertSeen(window, tree(window, "userExtras"));
    }

    @Test
    void aRowBelowTheFoldOfThePageIsScrolledInto(FxWindow window) {
        String some = IntStream.range(0, 28).mapToObj(i -> "\"setting" + i + "\": " + i).collect(Collectors.joining(","));
        ExtrasView view = show(window, "{\"user\": {" + some + "}, \"last\": 1}", 300);

        Fx.run(() -> view.reveal("/last"));
        window.settle();
        assertSeen(window, tree(window, "responseExtras"));

        Fx.run(() -> view.reveal("/user/setting0"));
        window.settle();
        assertSeen(window, tree(window, "userExtras"));
    }

    @Test
    void ofVeryManyEntriesOneWithoutARowYetIsSelectedWhenItHasOne(FxWindow window) throws InterruptedException {
        String many = IntStream.range(0, 50_000).mapToObj(i -> "\"setting" + i + "\": " + i).collect(Collectors.joining(","));
        ExtrasView view = show(window, "{\"user\": {}}", 600);
        var selected = new CountDownLatch(1);

        Fx.run(() -> {
            tree(window, "userExtras").getSelectionModel().selectedIndexProperty().subscribe(row -> {
                if (row.intValue() == 49_000) {
                    selected.countDown();
                }
            });
            Extras.show(model, Profiles.of("{\"user\": {" + many + "}}"));
            view.reveal("/user/setting49000");
        });

        assertThat(selected.await(30, TimeUnit.SECONDS)).isTrue();
        window.settle();
        assertSeen(window, tree(window, "userExtras"));
    }

    private ExtrasView show(FxWindow window, String account, double height) {
        Extras.show(model, Profiles.of(account));
        return window.show(1024, height, () -> new ExtrasView(model, new SimpleBooleanProperty(true), ENGLISH, (_, _) -> {
        }));
    }

    private static List<Integer> selectedRows(FxWindow window) {
        return Stream.of(ExtraLevel.values()).map(level -> tree(window, level.nodeId()).getSelectionModel().getSelectedIndex()).toList();
    }

    // A tree of many rows takes some frames to get there.
    private static void assertSeen(FxWindow window, TreeTableView<ExtraNode> tree) {
        Optional<Bounds> row = selectedRow(tree);
        for (int frame = 0; row.isEmpty() && frame < FRAMES; frame++) {
            window.settle();
            row = selectedRow(tree);
        }
        Bounds place = row.orElseThrow(() -> new AssertionError("the selected row is not painted"));
        assertThat(place.getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(place.getMaxY()).isLessThanOrEqualTo(window.scene().getHeight());
    }

    private static Optional<Bounds> selectedRow(TreeTableView<ExtraNode> tree) {
        return Fx.get(() -> tree.lookupAll(".tree-table-row-cell")
                .stream()
                .filter(node -> node instanceof TreeTableRow<?> candidate && candidate.isSelected())
                .findFirst()
                .map(cell -> cell.localToScene(cell.getLayoutBounds())));
    }

    @SuppressWarnings("unchecked") // The id names one tree, whose items are these.
    private static TreeTableView<ExtraNode> tree(FxWindow window, String id) {
        return window.node(id, TreeTableView.class);
    }
}
