package ca.tetherai.profileviewer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * Parts of a pane that the first frame can do without: each is made when it is first wanted, or while nobody waits. A part that has not been made costs
 * neither nodes nor styling. For the UI thread only.
 */
final class LaterParts {
    private final Pane pane;
    private final List<Part> waiting = new ArrayList<>();

    /** They go into this pane. */
    LaterParts(Pane pane) {
        this.pane = pane;
    }

    /**
     * Adds a part as the pane's last child.
     *
     * @param wanted whether there is something to see in it
     * @param maker makes it, once
     */
    void add(ObservableValue<Boolean> wanted, Supplier<? extends Node> maker) {
        var part = new Part(maker);
        waiting.add(part);
        pane.getChildren().add(part.place);
        part.following = wanted.subscribe((_, now) -> makeIf(now, part));
        makeIf(wanted.getValue(), part);
    }

    private void makeIf(boolean wanted, Part part) {
        if (wanted) {
            make(part);
        }
    }

    /** Makes the next one that has not been made; says whether there was one. */
    boolean makeNext() {
        if (waiting.isEmpty()) {
            return false;
        }
        make(waiting.getFirst());
        return true;
    }

    /** Whether all have been made. */
    boolean areMade() {
        return waiting.isEmpty();
    }

    private void make(Part part) {
        if (waiting.remove(part)) {
            part.following.unsubscribe();
            pane.getChildren().set(pane.getChildren().indexOf(part.place), part.maker.get());
        }
    }

    private static final class Part {
        private final Region place = new Region();
        private final Supplier<? extends Node> maker;
        private Subscription following = Subscription.EMPTY;

        Part(Supplier<? extends Node> maker) {
            this.maker = maker;
            place.setManaged(false);
            place.setVisible(false);
        }
    }
}
