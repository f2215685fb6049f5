package ca.tetherai.profileviewer.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/**
 * What keeps people from a window's controls: no role, name or help, a value that its name hides, less room than a hand needs. A control is what
 * takes the focus or can be pressed. UI thread only.
 */
public final class AccessFaults {
    /** In px at 100 %, as WCAG 2.2 wants it. */
    private static final double LEAST_TARGET = 24;
    private static final double ROUNDING = 0.01;

    private final Set<String> ignoredIds;

    /** Leaves out what has one of these ids, and what lies in that. */
    public AccessFaults(Set<String> ignoredIds) {
        this.ignoredIds = Set.copyOf(ignoredIds);
    }

    /** The controls of a window that one can see, or could by scrolling. */
    public List<Node> controls(Scene scene) {
        return seen(scene.getRoot()).filter(AccessFaults::isControl).toList();
    }

    /** All faults, one a line. */
    public List<String> of(Scene scene) {
        List<String> faults = new ArrayList<>();
        for (Node control : controls(scene)) {
            if (!SpokenWords.hasRole(control)) {
                faults.add(told(control) + " has no role");
            }
            if (SpokenWords.name(control).isBlank()) {
                faults.add(told(control) + " has no name");
            }
            if (SpokenWords.help(control).isBlank()) {
                faults.add(told(control) + " has no help");
            }
            if (!SpokenWords.help(control).isBlank() && SpokenWords.help(control).equals(SpokenWords.name(control))) {
                faults.add(told(control) + " says the same twice: " + SpokenWords.help(control));
            }
            if (SpokenWords.hidesItsValue(control)) {
                faults.add(told(control) + " is named by what stands for its value");
            }
            Bounds bounds = control.getLayoutBounds();
            if (!(control instanceof Hyperlink) && isTarget(control)
                    && (bounds.getWidth() < LEAST_TARGET - ROUNDING || bounds.getHeight() < LEAST_TARGET - ROUNDING)) {
                faults.add(told(control) + " is " + bounds.getWidth() + " x " + bounds.getHeight());
            }
        }
        return faults;
    }

    private Stream<Node> seen(Node node) {
        if (!node.isVisible() || ignoredIds.contains(Objects.requireNonNullElse(node.getId(), ""))) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(this::seen))
                : Stream.of(node);
    }

    // What a control is made of is reached through it.
    private static boolean isControl(Node node) {
        boolean interactive = node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>
                || node.isFocusTraversable();
        // JavaFX knows no help for what is in a menu.
        boolean isInMenu = node.getStyleClass().contains("menu-item") || node.getStyleClass().contains("menu");
        return interactive && !isInMenu && !(node instanceof ScrollBar) && !(node instanceof Cell<?>) && !isPart(node);
    }

    private static boolean isPart(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ComboBoxBase<?> || at instanceof Spinner<?> || at instanceof ButtonBase || at instanceof ScrollBar
                    || at instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTarget(Node node) {
        return node instanceof ButtonBase || (node instanceof Control && node.getParent() != null && node.isFocusTraversable()
                && (node instanceof ComboBoxBase<?>));
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass();
    }
}
