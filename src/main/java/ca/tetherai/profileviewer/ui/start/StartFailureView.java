package ca.tetherai.profileviewer.ui.start;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.WordButton;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says that the viewer could not start, and offers what helps to find out why. For the UI thread only. */
public final class StartFailureView extends VBox {

    /**
     * What its buttons do.
     *
     * @param copy copies the diagnostics
     * @param showLogs opens the folder of the log
     * @param close ends the viewer
     */
    public record Actions(Runnable copy, Runnable showLogs, Runnable close) {}

    /** The sentence over its buttons; needs nothing of what may have failed. */
    public StartFailureView(Actions actions, Messages messages) {
        setId("startFailure");
        getStyleClass().add("dialog");
        var sentence = new Label(messages.get("start.failed"));
        sentence.setId("startFailureText");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(sentence, Priority.ALWAYS);
        var close = new WordButton("startFailureClose", messages.get("about.close"), actions.close());
        close.setDefaultButton(true);
        close.setCancelButton(true);
        var row = new HBox(new WordButton("startFailureLogs", messages.get("command.LOG_FOLDER"), actions.showLogs()),
                new WordButton("startFailureCopy", messages.get("about.copy"), actions.copy()), close);
        row.getStyleClass().add("dialog-buttons");
        getChildren().addAll(sentence, row);
    }
}
