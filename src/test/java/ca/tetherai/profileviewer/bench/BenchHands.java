package ca.tetherai.profileviewer.bench;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxWindow;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.ScrollEvent;

/** What a person does with values and other data, step by step, each waited for until it is painted. */
final class BenchHands {
    private static final int NOTCHES = 4;
    /** In px; downwards. */
    private static final double NOTCH = -60;

    private final FxWindow window;

    BenchHands(FxWindow window) {
        this.window = window;
    }

    /** Closes all rows of the account's other data. */
    void close() {
        Fx.run(() -> ((TreeTableView<?>) lookUp("#userExtras")).getRoot().getChildren().forEach(item -> item.setExpanded(false)));
        window.settle();
    }

    /** Selects the first row of the account's other data, whose value is shown whole then. */
    void selectFirst() {
        Fx.run(() -> {
            var tree = (TreeTableView<?>) lookUp("#userExtras");
            tree.scrollTo(0);
            tree.getSelectionModel().clearSelection();
            tree.getSelectionModel().select(0);
        });
        window.settle();
    }

    /** Types into the search of the other data, in place of what stands there. */
    void search(String text) {
        Fx.run(() -> ((TextField) lookUp("#extrasSearch")).setText(text));
        window.settle();
    }

    /** Turns the wheel over a value, some notches, each painted. */
    void scrollValue(String selector) {
        for (int notch = 0; notch < NOTCHES; notch++) {
            Fx.run(() -> {
                Node value = lookUp(selector);
                Event.fireEvent(value,
                        new ScrollEvent(ScrollEvent.SCROLL, 1, 1, 1, 1, false, false, false, false, false, false, 0, NOTCH, 0,
                                NOTCH, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                                null));
            });
            window.settle();
        }
    }

    /** Selects all of a value. */
    void selectAll(String selector) {
        Fx.run(() -> {
            var value = (TextInputControl) lookUp(selector);
            value.requestFocus();
            value.selectAll();
        });
        window.settle();
    }

    private Node lookUp(String selector) {
        return window.scene().lookup(selector);
    }
}
