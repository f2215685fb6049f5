package ca.tetherai.profileviewer.ui.confirm;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.IconText;
import ca.tetherai.profileviewer.ui.control.WordButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The band that asks before a token goes to another server than the one it was entered for. Away while nothing is asked. For the UI thread only. */
public final class ConfirmView extends HBox {

    /**
     * Follows the view model.
     *
     * @param send sends the token
     * @param cancel does not
     */
    public ConfirmView(ConfirmViewModel viewModel, Runnable send, Runnable cancel, Messages messages) {
        setId("tokenAsk");
        getStyleClass().add("confirm-band");
        var text = new IconText(Feather.HELP_CIRCLE);
        text.setId("tokenAskText");
        text.textProperty().bind(viewModel.questionProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        var yes = new WordButton("tokenAskSend", messages.get("confirm.send"), send);
        var no = new WordButton("tokenAskCancel", messages.get("confirm.cancel"), cancel);
        Described.help(yes, messages.get("confirm.send.help"));
        Described.help(no, messages.get("confirm.cancel.help"));
        no.accessibleTextProperty().bind(viewModel.questionProperty().map(question -> question + " " + messages.get("confirm.cancel")));
        getChildren().addAll(text, no, yes);
        managedProperty().bind(visibleProperty());
        viewModel.questionProperty().subscribe(question -> {
            setVisible(!question.isEmpty());
            if (!question.isEmpty()) {
                // Enter by habit must not be the yes.
                no.requestFocus();
            }
        });
    }
}
