package ca.tetherai.profileviewer.ui.control;

import ca.tetherai.profileviewer.i18n.Messages;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Names each character of a value that is not what it seems, and says what such characters cause. For the UI thread only. */
final class OddCharactersDialog {
    private final DialogFrame frame;
    private final ListView<String> list;

    /**
     * Made, and not shown yet.
     *
     * @param label the field's name
     */
    OddCharactersDialog(Window owner, String label, OddListing listing, Messages messages, Copier copier) {
        var count = sentence("oddCharactersCount", messages.format("odd.of", label, listing.count()));
        count.getStyleClass().add("strong");
        var effect = sentence("oddCharactersEffect", messages.get("odd.effect"));
        list = new ListView<>(FXCollections.observableArrayList(listing.lines()));
        list.setId("oddCharacters");
        list.setAccessibleText(count.getText());
        Described.help(list, messages.get("odd.lines.help"));
        VBox.setVgrow(list, Priority.ALWAYS);
        var body = new VBox(count, effect, list);
        body.getStyleClass().add("odd-dialog");
        var copy = new WordButton("oddCharactersCopy", messages.get("odd.copy"));
        var close = new WordButton("oddCharactersClose", messages.get("odd.close"));
        close.setCancelButton(true);
        close.setDefaultButton(true);
        frame = new DialogFrame(owner, messages.get("odd.title"), body, copy, close);
        Described.help(copy, messages.get("odd.copy.help"));
        Described.help(close, messages.get("dialog.close.help"));
        copy.setOnAction(_ -> copier.copy(messages.get("odd.copied"), listing.text()));
        close.setOnAction(_ -> frame.close());
    }

    /** Shows it. */
    void open() {
        list.getSelectionModel().selectFirst();
        frame.show(list);
    }

    private static Label sentence(String id, String text) {
        var sentence = new Label(text);
        sentence.setId(id);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }
}
