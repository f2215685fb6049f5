package ca.tetherai.profileviewer.ui.header;

import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** One fact: what it is about over how it stands. UI thread only. */
final class FactBox extends VBox {
    private static final String DANGER = "danger";

    private final Label label = new Label();
    private final Label value = new Label();
    private final Label note = new Label();

    FactBox(HeaderFact fact) {
        getStyleClass().add("fact");
        label.getStyleClass().addAll("small", "muted");
        value.getStyleClass().add("fact-value");
        note.getStyleClass().add("muted");
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        var line = new HBox(value, note);
        line.getStyleClass().add("fact-line");
        getChildren().addAll(label, line);
        setAccessibleRole(AccessibleRole.TEXT);
        show(fact);
    }

    /** Shows another fact, or how this one stands now: by the minute, so without new nodes. */
    void show(HeaderFact fact) {
        label.setText(fact.label());
        value.setText(fact.value());
        note.setText(fact.note());
        boolean danger = switch (fact.tone()) {
            case PLAIN -> false;
            case DANGER -> true;
        };
        if (danger != value.getStyleClass().contains(DANGER)) {
            mark(danger);
        }
        setAccessibleText(sentence(fact));
    }

    private void mark(boolean danger) {
        if (danger) {
            value.setGraphic(new FeatherIcon(Feather.SLASH));
            value.getStyleClass().add(DANGER);
        } else {
            value.setGraphic(null);
            value.getStyleClass().remove(DANGER);
        }
    }

    /** The fact as one sentence. */
    static String sentence(HeaderFact fact) {
        return String.join(" ", fact.label() + ":", fact.value(), fact.note()).strip();
    }
}
