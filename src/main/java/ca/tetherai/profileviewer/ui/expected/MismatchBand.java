package ca.tetherai.profileviewer.ui.expected;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.IconText;
import ca.tetherai.profileviewer.ui.control.WordButton;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says over the profile, before anything else, that it is not the expected account. For the UI thread only. */
public final class MismatchBand extends HBox {

    /** Follows the view model; {@code change} goes to the field. */
    public MismatchBand(ExpectedAccountViewModel model, Runnable change, Messages messages) {
        setId("expectedMismatch");
        getStyleClass().add("mismatch-band");
        setFocusTraversable(true);
        // In a low window a banner gives way.
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        Described.help(this, messages.get("expected.mismatch.help"));
        managedProperty().bind(visibleProperty());
        var title = new IconText(messages.get("expected.mismatch"), Feather.ALERT_OCTAGON);
        title.getStyleClass().add("strong");
        var sentence = new WrappedLabel();
        sentence.setId("expectedMismatchText");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(title, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var clear = new WordButton("expectedClear", messages.get("expected.clear"), () -> {
            model.clear();
            change.run();
        });
        getChildren().addAll(words,
                Described.shown(new WordButton("expectedChange", messages.get("expected.change"), change),
                        messages.get("expected.change.help")),
                Described.shown(clear, messages.get("expected.clear.help")));
        model.mismatchProperty().subscribe(text -> {
            boolean appears = !isVisible() || sentence.getText().isEmpty();
            sentence.setText(text);
            setAccessibleText(messages.get("expected.mismatch") + ". " + text);
            setVisible(!text.isEmpty());
            // Whoever types goes on typing.
            if (appears && !text.isEmpty() && getScene() != null && !(getScene().getFocusOwner() instanceof TextInputControl)) {
                requestFocus();
            }
        });
    }
}
