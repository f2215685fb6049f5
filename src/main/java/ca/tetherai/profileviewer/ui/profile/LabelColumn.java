package ca.tetherai.profileviewer.ui.profile;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;

/** The width that the labels of all forms share: that of the widest, up to {@value #MAX_EM} em, from where a label wraps. UI thread only. */
final class LabelColumn {
    private static final double MAX_EM = 11;

    private final List<Label> labels = new ArrayList<>();

    void add(Label label) {
        labels.add(label);
    }

    /** The font size that the forms are laid out by, in px. */
    double em() {
        return labels.getFirst().getFont().getSize();
    }

    double width() {
        double widest = labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
        return Math.ceil(Math.min(widest, MAX_EM * em()));
    }
}
