package ca.tetherai.profileviewer.ui.extras;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** An entry's value; muted where it is a word of ours and no value. What is said beside a date gives way to it. UI thread only. */
final class ValueCell extends ExtraCell {
    private final ExtraWords words;
    private final Label literal = new Label();
    private final Label moment = new Label();
    private final Label beside = new Label();
    private final HBox line = new HBox(moment, beside);

    ValueCell(ExtraWords words) {
        this.words = words;
        literal.getStyleClass().addAll("mono", "muted");
        getStyleClass().add("extra-value");
        moment.setMinWidth(Region.USE_PREF_SIZE);
        beside.getStyleClass().addAll("muted", "small");
        beside.setMinWidth(0);
        line.getStyleClass().add("extra-moment");
        line.maxWidthProperty().bind(widthProperty());
    }

    @Override
    void show(ExtraNode node) {
        explain(words.tooltip(node));
        getStyleClass().remove("muted");
        String said = words.beside(node);
        if (!said.isEmpty()) {
            moment.setText(words.value(node));
            beside.setText(said);
            setText(null);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(line);
            setAccessibleText(words.tooltip(node));
            return;
        }
        setAccessibleText(null);
        setContentDisplay(ContentDisplay.RIGHT);
        setText(words.value(node));
        literal.setText(words.literal(node));
        boolean nothing = !literal.getText().isEmpty();
        setGraphic(nothing ? literal : null);
        if (nothing || node.isContainer()) {
            getStyleClass().add("muted");
        }
    }

    @Override
    boolean isHit(ExtraItem item) {
        return item.isInValue();
    }
}
