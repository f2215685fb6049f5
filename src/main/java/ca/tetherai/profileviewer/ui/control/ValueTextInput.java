package ca.tetherai.profileviewer.ui.control;

import java.util.function.Function;
import java.util.function.IntPredicate;

import javafx.geometry.Point2D;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Selects and copies parts of a text by mouse and keys, as text fields do. UI thread only. */
final class ValueTextInput {
    private final TextInputControl control;
    private final Function<Point2D, Integer> placeAt;
    private final IntPredicate scrollLines;

    /**
     * Listens to a control's events.
     *
     * @param placeAt the place of the text at a point of the control
     * @param scrollLines scrolls by lines; false when that moves nothing
     */
    ValueTextInput(TextInputControl control, Function<Point2D, Integer> placeAt, IntPredicate scrollLines) {
        this.control = control;
        this.placeAt = placeAt;
        this.scrollLines = scrollLines;
        control.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        control.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        control.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private int place(MouseEvent event) {
        return placeAt.apply(new Point2D(event.getX(), event.getY()));
    }

    private void press(MouseEvent event) {
        control.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int place = place(event);
        if (event.getClickCount() == 2) {
            control.positionCaret(place);
            control.previousWord();
            control.selectEndOfNextWord();
        } else if (event.getClickCount() > 2) {
            control.selectAll();
        } else {
            control.selectRange(event.isShiftDown() ? control.getAnchor() : place, place);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown() && event.getClickCount() <= 1) {
            control.selectRange(control.getAnchor(), place(event));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        boolean done = event.isShortcutDown() ? shortcut(event) : event.isShiftDown() ? select(event) : move(event);
        if (done) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case A -> control.selectAll();
            case C, INSERT -> control.copy();
            case LEFT -> run(event, control::selectPreviousWord, control::previousWord);
            case RIGHT -> run(event, control::selectEndOfNextWord, control::endOfNextWord);
            case HOME -> run(event, control::selectHome, control::home);
            case END -> run(event, control::selectEnd, control::end);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void run(KeyEvent event, Runnable selecting, Runnable moving) {
        (event.isShiftDown() ? selecting : moving).run();
    }

    private boolean select(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> control.selectBackward();
            case RIGHT -> control.selectForward();
            case HOME, UP -> control.selectHome();
            case END, DOWN -> control.selectEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> control.backward();
            case RIGHT -> control.forward();
            case HOME -> control.home();
            case END -> control.end();
            case UP -> {
                return scrollLines.test(-1);
            }
            case DOWN -> {
                return scrollLines.test(1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
