package ca.tetherai.profileviewer.ui.header;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Name, role, and the mark of what is out of date on one line. When room is short the role is shortened first, as long as the name has less
 * than half of the line: a role is whatever a server sends. UI thread only.
 */
final class NameLine extends HBox {
    private static final double SHARE_OF_NAME = 0.5;
    /** A role that the API knows fits, and no other decides how much room there is for what stands beside. */
    private static final double KNOWN_ROLE_EM = 9;

    private final Label name;
    private final Label role;
    private final Region mark;

    NameLine(Label name, Label role, Region mark) {
        super(name, role, mark);
        this.name = name;
        this.role = role;
        this.mark = mark;
        getStyleClass().add("name-line");
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(width(role), KNOWN_ROLE_EM * role.getFont().getSize()) + gap(role) + width(mark) + gap(mark);
    }

    @Override
    protected void layoutChildren() {
        double gaps = gap(role) + gap(mark);
        double room = Math.max(0, getWidth() - width(mark) - gaps);
        double ofName = Math.min(width(name), Math.min(room, Math.max(Math.floor(SHARE_OF_NAME * getWidth()), room - width(role))));
        double ofRole = Math.min(width(role), room - ofName);
        double x = place(name, 0, ofName);
        x = place(role, x + gap(role), ofRole);
        place(mark, x + gap(mark), width(mark));
    }

    private double place(Region part, double x, double width) {
        double height = part.prefHeight(-1);
        part.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
        return x + width;
    }

    private double gap(Region part) {
        return part.isManaged() ? getSpacing() : 0;
    }

    private static double width(Region part) {
        return part.isManaged() ? Math.ceil(part.prefWidth(-1)) : 0;
    }
}
