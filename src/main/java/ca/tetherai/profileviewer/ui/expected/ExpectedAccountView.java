package ca.tetherai.profileviewer.ui.expected;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The line in which the expected account is named, and where a quiet tick says that it is the one. For the UI thread only. */
public final class ExpectedAccountView extends HBox {
    private final TextField field = new TextField();

    /**
     * Follows the view model.
     *
     * @param isToken tells a token, which doesn't belong here
     * @param tokenPasted gets a text with a token that was pasted here
     */
    public ExpectedAccountView(ExpectedAccountViewModel model, Predicate<String> isToken, Consumer<String> tokenPasted, Messages messages) {
        getStyleClass().add("expected-line");
        var label = new Label(messages.get("expected.label"));
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("expectedAccount");
        field.setPromptText(messages.get("expected.prompt"));
        Described.help(field, messages.get("expected.help"));
        field.getStyleClass().add("expected-field");
        // Before it is in the field, so that it is not in the history either.
        field.setTextFormatter(new TextFormatter<>(change -> {
            if (!change.isContentChange() || !(isToken.test(change.getText()) || isToken.test(change.getControlNewText()))) {
                return change;
            }
            tokenPasted.accept(change.getText());
            model.refuseToken();
            return null;
        }));
        model.textProperty().subscribe(() -> show(model));
        model.maskedProperty().subscribe(() -> show(model));
        field.textProperty().subscribe(text -> {
            if (!model.maskedProperty().getValue()) {
                model.textProperty().set(text == null ? "" : text);
            }
        });
        var check = new FeatherIcon(Feather.CHECK);
        check.getStyleClass().addAll("icon", "success-icon");
        var match = said("expectedMatch", model.matchProperty());
        match.setGraphic(check);
        match.getStyleClass().add("expected-match");
        var hint = said("expectedHint", model.hintProperty());
        hint.getStyleClass().add("muted");
        getChildren().addAll(label, field, match, hint);
    }

    // What is masked can't be changed, lest the mask be taken for what was typed.
    private void show(ExpectedAccountViewModel model) {
        String text = model.shownText();
        field.setEditable(!model.maskedProperty().getValue());
        // Setting it forgets what could be undone, too.
        if (!text.equals(field.getText()) || text.isEmpty()) {
            field.setText(text);
        }
    }

    /** Puts the focus into the field, all of it selected. */
    public void edit() {
        field.requestFocus();
        field.selectAll();
    }

    private static Label said(String id, ObservableValue<String> text) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("small");
        // What it says is ours, and short: the field gives way.
        label.setMinWidth(Region.USE_PREF_SIZE);
        text.subscribe(now -> {
            label.setText(now);
            label.setVisible(!now.isEmpty());
            label.setManaged(!now.isEmpty());
        });
        return label;
    }
}
