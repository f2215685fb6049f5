package ca.tetherai.profileviewer.ui.control;

import java.util.Optional;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * A window for a task aside: in the look of the window it belongs to, which waits for it, over its middle and no larger than it. Escape closes
 * it, and the focus goes back to where it was. Nothing blocks while it is open. For the UI thread only.
 */
public final class DialogFrame {
    /** Reaches the owner when somebody does something in a window that belongs to it. */
    public static final EventType<Event> TOUCHED = new EventType<>(Event.ANY, "TOUCHED");

    private final Window owner;
    private final Stage stage = new Stage();
    private final Scene scene;
    private Subscription look = Subscription.EMPTY;
    private Optional<Node> opener = Optional.empty();
    private Runnable whenClosed = () -> {
    };

    /**
     * Made, and not shown yet.
     *
     * @param owner the window it belongs to
     * @param title its title, of its own: no values, no names of people
     * @param body what it is about; takes what height there is
     * @param buttons what ends it or goes on, below the body at the right, in this order
     */
    public DialogFrame(Window owner, String title, Region body, Button... buttons) {
        this.owner = owner;
        var row = new FlowPane(buttons);
        row.getStyleClass().add("dialog-buttons");
        var root = new VBox(body, row);
        root.getStyleClass().add("dialog");
        VBox.setVgrow(body, Priority.ALWAYS);
        scene = new Scene(new RoomyPane(root));
        // A list takes Escape for itself though it does nothing with it; an open choice or a field being edited may need it first.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!focusNeedsEscape()) {
                closeOnEscape(event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        RestingCaret.in(scene);
        stage.setTitle(title);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setScene(scene);
        stage.setOnHidden(_ -> closed());
        // A hand on this window is one on the window it belongs to.
        stage.addEventFilter(InputEvent.ANY, _ -> Event.fireEvent(owner, new Event(TOUCHED)));
    }

    /** Shows it, with the focus on {@code first}. */
    public void show(Node first) {
        opener = Optional.ofNullable(owner.getScene().getFocusOwner());
        look = ViewerStyle.follow(scene, owner.getScene());
        scene.getRoot().applyCss();
        double width = Math.min(scene.getRoot().prefWidth(-1), owner.getScene().getWidth());
        double height = Math.min(scene.getRoot().prefHeight(width), owner.getScene().getHeight());
        stage.setX(Math.max(0, owner.getX() + (owner.getWidth() - width) / 2));
        stage.setY(Math.max(0, owner.getY() + (owner.getHeight() - height) / 2));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        // What the system draws around it comes on top.
        stage.setWidth(width + stage.getWidth() - scene.getWidth());
        stage.setHeight(height + stage.getHeight() - scene.getHeight());
        first.requestFocus();
    }

    /** Does this once it is closed, however that comes. */
    public void onClosed(Runnable action) {
        whenClosed = action;
    }

    /** Closes it; doing it twice is harmless. */
    public void close() {
        stage.close();
    }

    /** The window itself, as the owner of further ones. */
    public Window window() {
        return stage;
    }

    private boolean focusNeedsEscape() {
        Node focused = scene.getFocusOwner();
        return focused instanceof TextInputControl || (focused instanceof ComboBoxBase<?> choice && choice.isShowing());
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void closed() {
        look.unsubscribe();
        whenClosed.run();
        opener.filter(node -> owner.getScene().equals(node.getScene())).ifPresent(Node::requestFocus);
    }
}
