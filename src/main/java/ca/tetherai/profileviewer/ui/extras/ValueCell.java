package ca.tetherai.profileviewer.ui.extras;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** An entry's value; muted where it is a word of ours and no value. UI thread only. */
final class ValueCell extends ExtraCell {
    private final ExtraWords words;
    private final Label literal = new Label();

    ValueCell(ExtraWords words) {
        this.words = words;
        literal.getStyleClass().addAll("mono", "muted");
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().add("extra-value");
    }

    @Override
    void show(ExtraNode node) {
        setText(words.value(node));
        explain(words.tooltip(node));
        literal.setText(words.literal(node));
        boolean nothing = !literal.getText().isEmpty();
        setGraphic(nothing ? literal : null);
        getStyleClass().remove("muted");
        if (nothing || node.isContainer()) {
            getStyleClass().add("muted");
        }
    }
}
