package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.i18n.Messages;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The token's field between its label and the toggle that shows the token. */
final class TokenBox extends HBox {
    private final TokenField field;

    TokenBox(ConnectionViewModel viewModel, Messages messages, Runnable whenEntered) {
        getStyleClass().addAll("input-box", "token-box");
        field = new TokenField(viewModel::enterToken);
        field.setId("tokenField");
        field.setPromptText(messages.get("connection.token.prompt"));
        field.setAccessibleText(messages.get("connection.token.label"));
        field.textProperty().bindBidirectional(viewModel.tokenTextProperty());
        field.setOnAction(_ -> whenEntered.run());
        HBox.setHgrow(field, Priority.ALWAYS);

        var label = new Label(messages.get("connection.token.label"));
        label.setLabelFor(field);
        label.getStyleClass().add("input-prefix");
        label.setMinWidth(USE_PREF_SIZE);

        var eye = new FontIcon(Feather.EYE);
        var reveal = new ToggleButton();
        reveal.setId("tokenReveal");
        reveal.setGraphic(eye);
        reveal.getStyleClass().add("flat-icon");
        reveal.selectedProperty().bindBidirectional(field.revealedProperty());
        reveal.selectedProperty().subscribe(shown -> {
            String what = messages.get(shown ? "connection.token.hide" : "connection.token.reveal");
            eye.setIconCode(shown ? Feather.EYE_OFF : Feather.EYE);
            reveal.setAccessibleText(what);
            reveal.setTooltip(new Tooltip(what));
        });
        getChildren().addAll(label, field, reveal);
    }

    TextField field() {
        return field;
    }
}
