package ca.tetherai.profileviewer.ui.header;

import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** One fact: what it is about over how it stands. UI thread only. */
final class FactBox extends VBox {

    FactBox(HeaderFact fact) {
        getStyleClass().add("fact");
        var label = new Label(fact.label());
        label.getStyleClass().addAll("small", "muted");
        var value = new Label(fact.value());
        value.getStyleClass().add("fact-value");
        var line = new HBox(value);
        line.getStyleClass().add("fact-line");
        if (!fact.note().isEmpty()) {
            var note = new Label(fact.note());
            note.getStyleClass().add("muted");
            line.getChildren().add(note);
        }
        switch (fact.tone()) {
            case PLAIN -> {
            }
            case DANGER -> {
                value.setGraphic(new FeatherIcon(Feather.SLASH));
                value.getStyleClass().add("danger");
            }
        }
        getChildren().addAll(label, line);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence(fact));
    }

    /** The fact as one sentence. */
    static String sentence(HeaderFact fact) {
        return String.join(" ", fact.label() + ":", fact.value(), fact.note()).strip();
    }
}
