package ca.tetherai.profileviewer.ui.present;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.command.Command;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Says under the bar that personal data is masked, as long as it is. For the UI thread only. */
public final class PresentBand extends HBox {
    /** Follows the mode. */
    public PresentBand(PresentMode mode, Messages messages) {
        setId("presentBand");
        getStyleClass().add("present-band");
        // For who goes through the window by keyboard and by ear; it takes the focus from nobody.
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(messages.get("present.title") + ". " + messages.get("present.sentence"));
        Described.help(this, messages.format("present.help", Command.PRESENT.shownKeys()));
        setMinHeight(USE_PREF_SIZE);
        var title = new Label(messages.get("present.title"), new FeatherIcon(Feather.EYE_OFF));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var sentence = new Label(messages.get("present.sentence"));
        sentence.setId("presentSentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var leave = new Button(messages.get("present.leave"));
        leave.setId("presentLeave");
        leave.getStyleClass().add("present-leave");
        Described.help(leave, messages.get("present.leave.help"));
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> mode.onProperty().set(false));
        var key = new Label(Command.PRESENT.shownKeys());
        key.getStyleClass().addAll("muted", "small");
        key.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, sentence, leave, key);
        visibleProperty().bind(mode.onProperty());
        managedProperty().bind(visibleProperty());
    }
}
