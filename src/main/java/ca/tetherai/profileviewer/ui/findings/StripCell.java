package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.WrappedTooltip;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** A finding in the strip: a button as wide as there is room, whose sentence is shortened to that. For the UI thread only. */
final class StripCell extends Button {
    private final HBox line;

    StripCell(FindingRow row, Runnable action) {
        getStyleClass().setAll("strip-cell", SeverityIcon.styleClass(row.severity()));
        var word = new Label(row.word(), new FeatherIcon(SeverityIcon.of(row.severity())));
        word.getStyleClass().add("finding-word");
        word.setMinWidth(Region.USE_PREF_SIZE);
        var sentence = new Label(row.sentence());
        sentence.getStyleClass().add("finding-sentence");
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var chevron = new FeatherIcon(Feather.CHEVRON_RIGHT);
        chevron.getStyleClass().add("icon");
        line = new HBox(word, sentence, chevron);
        line.getStyleClass().add("strip-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(line);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(row.spoken());
        var whole = new WrappedTooltip(600);
        whole.say(row.sentence() + "\n" + row.advice());
        setTooltip(whole);
        setOnAction(_ -> action.run());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        line.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
