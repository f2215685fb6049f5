package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The token's field between its label, what clears it, and the toggle that shows the token: for 30 s, while the window has the focus, and this token only. */
final class TokenBox extends HBox {
    private static final Duration LONGEST_REVEALED = Duration.seconds(30);

    private final TokenField field;
    private final PauseTransition revealed;

    /**
     * What the box does.
     *
     * @param entered on Enter
     * @param clear clears token and profile
     * @param pasted hears of the text that was pasted into the field
     */
    record Actions(Runnable entered, Runnable clear, Consumer<String> pasted) {}

    TokenBox(ConnectionViewModel viewModel, Messages messages, Actions actions) {
        this(viewModel, messages, actions, LONGEST_REVEALED);
    }

    /** One that hides the token again after another time. */
    TokenBox(ConnectionViewModel viewModel, Messages messages, Actions actions, Duration longestRevealed) {
        revealed = new PauseTransition(longestRevealed);
        getStyleClass().addAll("input-box", "token-box");
        field = new TokenField(text -> {
            viewModel.enterToken(text);
            actions.pasted().accept(text);
        });
        field.setId("tokenField");
        field.setPromptText(messages.get("connection.token.prompt"));
        Described.help(field, messages.get("connection.token.help"));
        field.textProperty().bindBidirectional(viewModel.tokenTextProperty());
        field.setOnAction(_ -> actions.entered().run());
        HBox.setHgrow(field, Priority.ALWAYS);

        var label = new Label(messages.get("connection.token.label"));
        label.setLabelFor(field);
        label.getStyleClass().add("input-prefix");
        label.setMinWidth(USE_PREF_SIZE);

        getChildren().addAll(label, field, clear(viewModel, messages, actions), reveal(viewModel, messages));
        endRevealing(viewModel);
    }

    TextField field() {
        return field;
    }

    private static Button clear(ConnectionViewModel viewModel, Messages messages, Actions actions) {
        var clear = new Button("", new FeatherIcon(Feather.X));
        clear.setId("tokenClear");
        clear.getStyleClass().add("flat-icon");
        Described.icon(clear, messages.get("command.CLEAR"), messages.get("connection.token.clear.help"));
        clear.setOnAction(_ -> actions.clear().run());
        clear.visibleProperty().bind(viewModel.tokenTextProperty().isNotEmpty());
        return clear;
    }

    private ToggleButton reveal(ConnectionViewModel viewModel, Messages messages) {
        var eye = new FeatherIcon(Feather.EYE);
        var reveal = new ToggleButton();
        reveal.setId("tokenReveal");
        reveal.setGraphic(eye);
        reveal.getStyleClass().add("flat-icon");
        reveal.selectedProperty().bindBidirectional(field.revealedProperty());
        reveal.disableProperty().bind(viewModel.revealableProperty().not());
        reveal.selectedProperty().subscribe(shown -> {
            String what = messages.get(shown ? "connection.token.hide" : "connection.token.reveal");
            eye.setIconCode(shown ? Feather.EYE_OFF : Feather.EYE);
            Described.icon(reveal, what, messages.get("connection.token.reveal.help"));
        });
        return reveal;
    }

    private void endRevealing(ConnectionViewModel viewModel) {
        revealed.setOnFinished(_ -> field.revealedProperty().set(false));
        field.revealedProperty().subscribe((_, shown) -> {
            revealed.stop();
            if (shown) {
                revealed.playFromStart();
            }
        });
        viewModel.revealableProperty().subscribe(_ -> field.revealedProperty().set(false));
        viewModel.tokenTextProperty().subscribe((before, now) -> {
            if (!OneKey.changed(before, now)) {
                field.revealedProperty().set(false);
            }
        });
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).subscribe(focused -> {
            if (focused == null || !focused) {
                field.revealedProperty().set(false);
            }
        });
    }
}
