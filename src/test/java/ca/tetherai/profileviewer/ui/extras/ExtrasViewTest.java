package ca.tetherai.profileviewer.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.support.Extras;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.StandardError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkitExtension.class)
class ExtrasViewTest {
    private static final Messages ENGLISH = Messages.of(Locale.CANADA);

    private final ExtrasViewModel model = Extras.viewModel(ENGLISH);
    private final List<String> copied = new ArrayList<>();
    private final BooleanProperty inSight = new SimpleBooleanProperty(true);

    @Test
    void eachLevelHasItsTree(FxWindow window) {
        show(window, Profiles.full());

        assertThat(names(window, "userExtras")).containsExactly("loginDisabled", "isPasswordDisabled", "automations", "createdAt",
                "updatedAt");
        assertThat(names(window, "personaExtras")).containsExactly("tone");
        assertThat(names(window, "responseExtras")).containsExactly("apiVersion");
        assertThat(model.countProperty().get()).isEqualTo(7);
    }

    @Test
    void aPartWithoutEntriesHasNoTreeInSight(FxWindow window) {
        show(window, Profiles.of("{\"user\": {\"extra\": 1}}"));

        assertThat(tree(window, "userExtras").isVisible()).isTrue();
        assertThat(tree(window, "personaExtras").isVisible()).isFalse();
        assertThat(tree(window, "responseExtras").isVisible()).isFalse();
    }

    @Test
    void tenThousandEntriesAreAllThereAndOnlyTheSeenOnesHaveRows(FxWindow window) {
        String many = IntStream.range(0, 10_000).mapToObj(i -> "\"setting" + i + "\": " + i).collect(Collectors.joining(","));
        show(window, Profiles.fullBut("\"loginDisabled\": true", many));

        TreeTableView<ExtraNode> tree = tree(window, "userExtras");

        assertThat(tree.getExpandedItemCount()).isEqualTo(10_004);
        assertThat(Fx.get(() -> tree.lookupAll(".tree-table-row-cell"))).hasSizeLessThan(60);
        assertThat(tree(window, "responseExtras").getHeight()).isGreaterThan(30);
    }

    @Test
    void ofVeryManyEntriesFurtherOnesFollowAsOneGetsToTheLast(FxWindow window) throws InterruptedException {
        String many = IntStream.range(0, 50_000).mapToObj(i -> "\"setting" + i + "\": " + i).collect(Collectors.joining(","));
        show(window, Profiles.of("{\"user\": {" + many + "}}"));
        TreeTableView<ExtraNode> tree = tree(window, "userExtras");
        int first = tree.getExpandedItemCount();
        var grown = new CountDownLatch(1);
        Fx.run(() -> {
            tree.expandedItemCountProperty().subscribe(count -> {
                if (count.intValue() > first) {
                    grown.countDown();
                }
            });
            tree.getSelectionModel().select(first - 1);
            tree.scrollTo(first - 1);
        });

        assertThat(grown.await(30, TimeUnit.SECONDS)).isTrue();
        window.settle();
        window.settle();

        assertThat(first).isLessThan(20_000);
        assertThat(tree.getExpandedItemCount()).isEqualTo(2 * first);
        assertThat(tree.getSelectionModel().getSelectedIndex()).isEqualTo(first - 1);
        assertThat(names(window, "userExtras")).endsWith("setting" + (2 * first - 1));
    }

    @Test
    void ofVeryManyEntriesWithinOneFurtherOnesFollowToo(FxWindow window) throws InterruptedException {
        String many = IntStream.range(0, 30_000).mapToObj(String::valueOf).collect(Collectors.joining(","));
        show(window, Profiles.of("{\"user\": {\"list\": [" + many + "]}}"));
        TreeTableView<ExtraNode> tree = tree(window, "userExtras");
        var complete = new CountDownLatch(1);
        Fx.run(() -> {
            tree.expandedItemCountProperty().subscribe(count -> {
                if (count.intValue() == 30_001) {
                    complete.countDown();
                }
                tree.scrollTo(count.intValue() - 1);
            });
            tree.getRoot().getChildren().getFirst().setExpanded(true);
        });

        assertThat(complete.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Fx.get(() -> tree.getTreeItem(30_000).getValue().name())).isEqualTo("[29999]");
    }

    @Test
    void aThousandLevelsOpenWithoutOverflow(FxWindow window) {
        String deep = "{\"level\": ".repeat(900) + "1" + "}".repeat(900);
        show(window, Profiles.fullBut("\"loginDisabled\": true", "\"deep\": " + deep));
        TreeTableView<ExtraNode> tree = tree(window, "userExtras");

        int opened = Fx.get(() -> {
            int levels = 0;
            TreeItem<ExtraNode> item = tree.getRoot().getChildren().getFirst();
            while (!item.isLeaf()) {
                item.setExpanded(true);
                item = item.getChildren().getFirst();
                levels++;
            }
            tree.scrollTo(levels);
            return levels;
        });
        window.settle();

        assertThat(opened).isEqualTo(900);
        assertThat(tree.getExpandedItemCount()).isEqualTo(905);
    }

    @Test
    void theKeysCopyTheSelectedValue(FxWindow window) {
        show(window, Profiles.full());
        TreeTableView<ExtraNode> tree = tree(window, "userExtras");

        Fx.run(() -> {
            tree.getSelectionModel().select(2);
            Event.fireEvent(tree, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
        });

        assertThat(copied).containsExactly("automations", "{\"64eeb2220000000000000071\":true}");
    }

    @Test
    void theSelectedEntryHasTheListOfItsOddCharacters(FxWindow window) {
        show(window, Profiles.of("{\"user\": {\"mail\": \"alex@\\u0430cme.example\", \"plain\": \"x\"}}"));
        TreeTableView<ExtraNode> tree = tree(window, "userExtras");
        Button odd = window.node("extraOdd", Button.class);

        Fx.run(() -> tree.getSelectionModel().select(1));
        assertThat(odd.isVisible()).isFalse();
        Fx.run(() -> tree.getSelectionModel().select(0));
        assertThat(odd.isVisible()).isTrue();
        Fx.run(odd::fire);

        Fx.run(() -> {
            Stage dialog = Window.getWindows()
                    .stream()
                    .filter(shown -> !shown.equals(window.scene().getWindow()))
                    .map(Stage.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(((ListView<?>) dialog.getScene().lookup("#oddCharacters")).getItems()).map(Object::toString)
                    .containsExactly("Character 6: U+0430 CYRILLIC SMALL LETTER A (looks like another letter)");
            dialog.close();
        });
    }

    @Test
    void theAutomationsShowTheFocus_andTheKeysBeginAtTheFirst(FxWindow window) {
        show(window, Profiles.of("{\"user\": {\"automations\": {\"a\": true, \"b\": false, \"c\": true}}}"));
        ListView<?> automations = window.node("automations", ListView.class);
        assertThat(Fx.<Integer>get(() -> automations.getSelectionModel().getSelectedIndex())).isEqualTo(-1);

        Fx.run(automations::requestFocus);
        assertThat(Fx.<Integer>get(() -> automations.getSelectionModel().getSelectedIndex())).isZero();

        Fx.run(() -> automations.getSelectionModel().select(2));
        Fx.run(() -> tree(window, "userExtras").requestFocus());
        Fx.run(automations::requestFocus);
        assertThat(Fx.<Integer>get(() -> automations.getSelectionModel().getSelectedIndex())).isEqualTo(2);
    }

    @Test
    void clearEmptiesTheTrees(FxWindow window) {
        show(window, Profiles.full());

        Fx.run(model::clear);

        assertThat(tree(window, "userExtras").getExpandedItemCount()).isZero();
        assertThat(model.countProperty().get()).isZero();
    }

    @Test
    void outOfSightTheTreesHaveTheirEntriesButNoRows(FxWindow window) {
        inSight.set(false);
        show(window, Profiles.full());

        assertThat(names(window, "userExtras")).hasSize(5);
        assertThat(tree(window, "userExtras").getHeight()).isZero();

        Fx.run(() -> inSight.set(true));
        window.settle();

        assertThat(tree(window, "userExtras").getHeight()).isPositive();
    }

    @Test
    void theStylesheetHasNoMistakes(FxWindow window) {
        try (var error = StandardError.capture()) {
            show(window, Profiles.full());
            Fx.run(() -> tree(window, "userExtras").getRoot().getChildren().get(2).setExpanded(true));
            window.settle();
            assertThat(error.text()).isEmpty();
        }
    }

    private void show(FxWindow window, Profile profile) {
        Extras.show(model, profile);
        window.show(1024, 600,
                () -> new ExtrasView(model, inSight, ENGLISH, (name, text) -> copied.addAll(List.of(name, text))));
    }

    private static List<String> names(FxWindow window, String id) {
        return tree(window, id).getRoot().getChildren().stream().map(item -> item.getValue().name()).toList();
    }

    @SuppressWarnings("unchecked") // The id names one tree, whose items are these.
    private static TreeTableView<ExtraNode> tree(FxWindow window, String id) {
        return window.node(id, TreeTableView.class);
    }
}
