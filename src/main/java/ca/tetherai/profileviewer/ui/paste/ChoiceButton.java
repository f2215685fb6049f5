package ca.tetherai.profileviewer.ui.paste;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** One of several tokens to choose from. Its text is all of its words; what is seen is their parts, of which names are shortened and the rest is not. */
final class ChoiceButton extends Button {
    private static final PseudoClass EXPIRED = PseudoClass.getPseudoClass("expired");

    private final Label name = new Label();
    private final Label fingerprint = new Label();
    private final Label expiry = new Label();
    private final Label rest = new Label();
    private final String expired;

    /** {@code expired} is how the words about an end that is past begin. */
    ChoiceButton(String id, String expired) {
        this.expired = expired;
        setId(id);
        getStyleClass().add("paste-choice");
        setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // A name may have an underscore in it.
        setMnemonicParsing(false);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        rest.setMinWidth(0);
        expiry.getStyleClass().add("paste-choice-end");
        List.of(fingerprint, expiry).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        var row = new HBox(name, fingerprint, expiry, rest);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> getWidth() - snappedLeftInset() - snappedRightInset(), widthProperty(),
                        insetsProperty()));
        setGraphic(row);
        var whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        whole.setWrapText(true);
        setTooltip(whole);
    }

    void show(String label) {
        setText(label);
        var parts = ChoiceParts.of(label);
        name.setText(parts.name());
        fingerprint.setText(parts.fingerprint() + parts.beforeExpiry());
        expiry.setText(parts.expiry());
        rest.setText(parts.rest());
        expiry.pseudoClassStateChanged(EXPIRED, parts.endsBy(expired));
    }
}
