package ca.tetherai.profileviewer.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What assistive technology says of a control: its name says what it is, its help what it does, or how. By tooltip the same is seen. For the UI
 * thread only.
 */
public final class Described {
    // A control's tooltip, among its properties.
    private enum Key {
        TOOLTIP
    }

    private Described() {
    }

    /** Lets something whose words are its name say what it does. */
    public static <N extends Node> N help(N node, String help) {
        node.setAccessibleHelp(help);
        return node;
    }

    /** The same, with the help for the eye too, where the words alone leave it open. */
    public static <C extends Control> C shown(C control, String help) {
        return help(tooltip(control, help), help);
    }

    /** Names something that is an icon only; its tooltip is the name. */
    public static <C extends Control> C icon(C control, String name, String help) {
        control.setAccessibleText(name);
        return help(tooltip(control, name), help);
    }

    /**
     * Lets a control say something where the pointer rests on it. A tooltip is a window of its own, with a scene, and most are never seen: it is made
     * when the pointer first comes to the control; the move that has it shown comes after that event.
     */
    public static <C extends Control> C tooltip(C control, String text) {
        if (control.getTooltip() != null) {
            // It may be in sight.
            control.getTooltip().setText(text);
        }
        if (control.getProperties().put(Key.TOOLTIP, text) == null) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
                if (control.getTooltip() == null) {
                    control.setTooltip(new Tooltip(String.valueOf(control.getProperties().get(Key.TOOLTIP))));
                }
            });
        }
        return control;
    }

    /** Names a field or a choice beside which no label stands. */
    public static <C extends Control> C field(C control, String name, String help) {
        // An accessible text would be spoken in place of what is in the field (seen in OpenJFX 25's TextInputControl, ComboBox and WinAccessible).
        var label = new Label(name);
        // It is in no window, and has no skin that would speak its text.
        label.setAccessibleText(name);
        label.setLabelFor(control);
        return help(control, help);
    }
}
