package ca.tetherai.profileviewer.access;

import ca.tetherai.profileviewer.support.Fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Goes through a window by the Tab key alone. For a test on any thread but the UI's. */
public final class TabWalk {
    private static final int FURTHEST = 400;

    private final Scene scene;

    /** Walks through this window. */
    public TabWalk(Scene scene) {
        this.scene = scene;
    }

    /** From where the focus is, all stops until it is there again; fails where it never is. */
    public List<Node> around() {
        List<Node> stops = new ArrayList<>();
        Node first = owner();
        do {
            stops.add(owner());
            press();
            if (stops.size() > FURTHEST) {
                throw new AssertionError("Tab doesn't come back to " + first + ", but goes through "
                        + stops.subList(FURTHEST - 3, FURTHEST));
            }
        } while (!owner().equals(first));
        return stops;
    }

    /** The next stop. */
    public Node next() {
        press();
        return owner();
    }

    private void press() {
        Fx.run(() -> Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)
                .forEach(type -> Event.fireEvent(Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot()),
                        new KeyEvent(type, "", "", KeyCode.TAB, false, false, false, false))));
        Fx.settle(scene);
    }

    private Node owner() {
        return Fx.get(() -> Objects.requireNonNull(scene.getFocusOwner(), "nothing has the focus"));
    }
}
