package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.i18n.Messages;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line under the token's field: what the token says of itself, and a button with what is noteworthy, for all of it. */
public final class TokenLine extends HBox {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Label summary;

    /**
     * What the button says.
     *
     * @param there whether the token says anything that can be shown
     * @param words a few words; empty where nothing is noteworthy
     * @param warning whether they are a warning
     */
    public record Details(boolean there, String words, boolean warning) {}

    TokenLine(ConnectionViewModel viewModel, ObservableValue<Details> details, Runnable open, Messages messages) {
        getStyleClass().add("token-row");
        summary = new TokenSummaryLabel(viewModel);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMinWidth(0);
        var icon = new FontIcon(Feather.INFO);
        var button = new Button("", icon);
        button.setId("tokenDetails");
        button.getStyleClass().add("token-details");
        button.setMinWidth(USE_PREF_SIZE);
        String help = messages.get("token.details.help");
        button.setTooltip(new Tooltip(help));
        button.setAccessibleHelp(help);
        button.setOnAction(_ -> open.run());
        button.managedProperty().bind(button.visibleProperty());
        getChildren().addAll(summary, button);
        details.subscribe(now -> {
            button.setVisible(now.there());
            button.setText(now.words().isEmpty() ? messages.get("token.details") : now.words());
            button.pseudoClassStateChanged(WARNING, now.warning());
            icon.setIconCode(now.warning() ? Feather.ALERT_TRIANGLE : Feather.INFO);
        });
    }

    Label summary() {
        return summary;
    }
}
