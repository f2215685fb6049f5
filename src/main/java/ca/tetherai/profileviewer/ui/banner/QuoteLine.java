package ca.tetherai.profileviewer.ui.banner;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A paragraph of the banner that quotes: whose words they are, or for whom, then the words. Away while there are none. For the UI thread only. */
final class QuoteLine extends HBox {

    /**
     * A line without words yet.
     *
     * @param prefix what stands before the words
     * @param words what holds them
     * @param after what follows them on the line
     */
    QuoteLine(String prefix, Region words, Node... after) {
        getStyleClass().add("banner-quote");
        var label = new Label(prefix);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        // What follows stands beside the last word, what scrolls has its bar at the right.
        HBox.setHgrow(words, after.length == 0 ? Priority.ALWAYS : Priority.NEVER);
        getChildren().addAll(label, words);
        getChildren().addAll(after);
        appear(false);
    }

    /** Whether there are words. */
    void appear(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }
}
