package ca.tetherai.profileviewer.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Automation;
import ca.tetherai.profileviewer.support.Extras;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.StandardError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching and reading the other data in its view. */
@ExtendWith(FxToolkitExtension.class)
class ExtrasSearchFieldTest {
    private static final Messages ENGLISH = Messages.of(Locale.UK);
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final ExtrasViewModel model = Extras.viewModel(ENGLISH);
    private final List<String> copied = new ArrayList<>();

    @Test
    void theTreesShowWhatIsFoundAndAllOfItAgain(FxWindow window) {
        show(window);
        int all = tree(window, "userExtras").getExpandedItemCount();

        type(window, "disabled");
        assertThat(names(window, "userExtras")).containsExactly("loginDisabled", "isPasswordDisabled");
        assertThat(tree(window, "personaExtras").isVisible()).isFalse();
        assertThat(hits(window, "userExtras")).containsExactlyInAnyOrder("loginDisabled", "isPasswordDisabled");

        press(window, KeyCode.ESCAPE, false, false);
        assertThat(field(window).getText()).isEmpty();
        assertThat(tree(window, "userExtras").getExpandedItemCount()).isEqualTo(all);
        assertThat(hits(window, "userExtras")).isEmpty();
    }

    @Test
    void theKeysGoFromHitToHitAcrossTheTrees(FxWindow window) {
        show(window);
        type(window, "on");
        List<String> way = new ArrayList<>();
        for (int i = 0; i < model.search().foundProperty().get().orElseThrow().shown(); i++) {
            way.add(selected(window));
            press(window, i % 2 == 0 ? KeyCode.ENTER : KeyCode.F3, false, false);
        }

        assertThat(way).doesNotHaveDuplicates().contains("automations", "tone", "apiVersion");
        assertThat(selected(window)).isEqualTo(way.getFirst());
        press(window, KeyCode.ENTER, true, false);
        assertThat(selected(window)).isEqualTo(way.getLast());
        assertThat(field(window).isFocused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, 640", "fr, 640", "en, 1100", "fr, 1100"})
    void whereOneIsStandsWholeInTheField(String language, double width, FxWindow window) {
        var tasks = new ManualTaskRunner();
        var messages = Messages.of(Locale.of(language, "CA"));
        var found = Extras.viewModel(messages, tasks);
        Extras.show(found, Profiles.full());
        window.show(width, 480, () -> new ExtrasView(found, new SimpleBooleanProperty(true), messages, (_, _) -> {
        }));

        for (String text : List.of("e", "nowhere", "on")) {
            type(window, text);
            Fx.run(() -> finishAll(tasks));
            window.settle();
            assertCountIsWhole(window, found.search().countProperty().getValue());
            press(window, KeyCode.ENTER, false, false);
            assertCountIsWhole(window, found.search().countProperty().getValue());
        }
    }

    // The search, and the filter of the automations.
    private static void finishAll(ManualTaskRunner tasks) {
        while (tasks.running() > 0) {
            tasks.finishNext();
        }
    }

    private static void assertCountIsWhole(FxWindow window, String expected) {
        Label count = (Label) Fx.get(() -> field(window).lookup(".right-pane .label"));
        Text drawn = (Text) Fx.get(() -> count.lookup(".text"));
        assertThat(drawn.getText()).isNotEmpty().isEqualTo(expected);
        Bounds place = Fx.get(() -> field(window).sceneToLocal(drawn.localToScene(drawn.getLayoutBounds())));
        assertThat(place.getMinX()).isGreaterThan(0);
        assertThat(place.getMaxX()).isLessThanOrEqualTo(field(window).getWidth());
        assertThat(place.getWidth()).isGreaterThan(10);
    }

    @Test
    void theFindKeysPutTheFocusIntoTheFieldWhileItIsInSight(FxWindow window) {
        ExtrasView view = show(window);
        Fx.run(() -> tree(window, "userExtras").requestFocus());

        pressInWindow(window, KeyCode.F, true);
        assertThat(field(window).isFocused()).isTrue();

        Fx.run(() -> {
            tree(window, "userExtras").requestFocus();
            view.setVisible(false);
        });
        pressInWindow(window, KeyCode.F, true);
        assertThat(field(window).isFocused()).isFalse();
    }

    @Test
    void revealingEndsASearch(FxWindow window) {
        ExtrasView view = show(window);
        type(window, "tone");

        Fx.run(() -> view.reveal("/user/createdAt"));
        window.settle();

        assertThat(field(window).getText()).isEmpty();
        assertThat(selected(window)).isEqualTo("createdAt");
    }

    @Test
    void theSelectedEntryIsShownWhole(FxWindow window) {
        ExtrasView view = show(window);
        assertThat(window.node("extraDetails", Node.class).isVisible()).isFalse();

        Fx.run(() -> view.reveal("/user/createdAt"));
        window.settle();

        TextInputControl value = window.node("extraValue", TextInputControl.class);
        assertThat(value.getText()).isEqualTo("2023-08-30T03:25:31.000Z");
        assertThat(value.getAccessibleText()).contains("createdAt", "29 Aug 2023", "UTC", "3 years ago");

        Fx.run(() -> view.reveal("/persona/tone"));
        assertThat(window.node("extraValue", TextInputControl.class).getText()).isEqualTo("Friendly");
        assertThat(tree(window, "userExtras").getSelectionModel().isEmpty()).isTrue();

        Fx.run(model::clear);
        assertThat(window.node("extraDetails", Node.class).isVisible()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked") // The id names one list, whose items are these.
    void theAutomationsAreAListThatCanBeCopied(FxWindow window) {
        show(window);
        ListView<Automation> list = window.node("automations", ListView.class);

        assertThat(list.getItems()).extracting(automation -> automation.id().orElseThrow()).containsExactly("64eeb2220000000000000071");
        Fx.run(() -> {
            list.getSelectionModel().select(0);
            Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
        });
        assertThat(copied).containsExactly("64eeb2220000000000000071", "64eeb2220000000000000071\tOn");

        Fx.run(() -> Extras.show(model, Profiles.of("{\"user\": {}}")));
        assertThat(Fx.get(() -> list.getParent().isVisible())).isFalse();
    }

    @Test
    void nothingOfAllThisWritesAWarning(FxWindow window) {
        try (var error = StandardError.capture()) {
            ExtrasView view = show(window);
            type(window, "a");
            Fx.run(() -> view.reveal("/user/automations/64eeb2220000000000000071"));
            window.settle();
            assertThat(error.text()).isEmpty();
        }
    }

    private ExtrasView show(FxWindow window) {
        Extras.show(model, Profiles.full());
        return window.show(1100, 700,
                () -> new ExtrasView(model, new SimpleBooleanProperty(true), ENGLISH, (name, text) -> copied.addAll(List.of(name, text))));
    }

    private static void type(FxWindow window, String text) {
        Fx.run(() -> {
            field(window).requestFocus();
            field(window).setText(text);
        });
        window.settle();
    }

    private static void press(FxWindow window, KeyCode code, boolean shift, boolean control) {
        Fx.run(() -> Event.fireEvent(field(window), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false)));
        window.settle();
    }

    private static void pressInWindow(FxWindow window, KeyCode code, boolean control) {
        Fx.run(() -> Event.fireEvent(window.scene(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
        window.settle();
    }

    private static TextField field(FxWindow window) {
        return window.node("extrasSearch", TextField.class);
    }

    private static String selected(FxWindow window) {
        return Stream.of(ExtraLevel.values())
                .map(level -> tree(window, level.nodeId()).getSelectionModel().getSelectedItem())
                .filter(item -> item != null)
                .map(item -> item.getValue().name())
                .reduce((a, b) -> a + " and " + b)
                .orElse("");
    }

    private static List<String> names(FxWindow window, String id) {
        return tree(window, id).getRoot().getChildren().stream().map(item -> item.getValue().name()).toList();
    }

    private static List<String> hits(FxWindow window, String id) {
        return Fx.get(() -> tree(window, id).lookupAll(".tree-table-cell")
                .stream()
                .filter(cell -> cell.getPseudoClassStates().contains(HIT))
                .map(cell -> ((TreeTableCell<?, ?>) cell).getText())
                .toList());
    }

    @SuppressWarnings("unchecked") // The id names one tree, whose items are these.
    private static TreeTableView<ExtraNode> tree(FxWindow window, String id) {
        return window.node(id, TreeTableView.class);
    }
}
