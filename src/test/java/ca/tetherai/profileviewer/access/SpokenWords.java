package ca.tetherai.profileviewer.access;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/** What a node is to assistive technology, as the platforms ask for it. UI thread only. */
public final class SpokenWords {

    private static final Set<AccessibleRole> HOLDS_TEXT = EnumSet.of(AccessibleRole.TEXT_FIELD, AccessibleRole.TEXT_AREA,
            AccessibleRole.PASSWORD_FIELD,
            AccessibleRole.COMBO_BOX);

    private SpokenWords() {
    }

    /** The name: of what holds a text, that of its label; of all else its own. */
    public static String name(Node node) {
        String own = HOLDS_TEXT.contains(node.getAccessibleRole()) ? "" : text(node);
        return own.isBlank() ? label(node) : own;
    }

    /** What it does, or how. */
    public static String help(Node node) {
        return Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.HELP), "");
    }

    /** Whether it is anything at all. */
    public static boolean hasRole(Node node) {
        return node.getAccessibleRole() != null && node.getAccessibleRole() != AccessibleRole.NODE
                && node.getAccessibleRole() != AccessibleRole.PARENT;
    }

    /** Whether a name of its own is spoken in place of what is in the field. */
    public static boolean hidesItsValue(Node node) {
        return HOLDS_TEXT.contains(node.getAccessibleRole()) && node.getAccessibleText() != null && !node.getAccessibleText().isEmpty();
    }

    private static String label(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label ? text(label) : "";
    }

    private static String text(Node node) {
        return Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT), "");
    }
}
