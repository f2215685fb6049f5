package ca.tetherai.profileviewer.ui.paste;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.paste.PastedToken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The band under the bar after a paste that was more than a token. Away while there is nothing to say. For the UI thread only. */
public final class PasteView extends VBox {
    private static final int ROWS_IN_SIGHT = 4;
    private static final double ROW = 2.6;

    private final Messages messages;
    private final Actions actions;
    private final Label text = new Label();
    private final Button useServer = new Button();
    private final VBox choices = new VBox();
    private final ScrollPane scroll = new ScrollPane(choices);

    /**
     * What the band's buttons do.
     *
     * @param choose takes one of several tokens
     * @param useServer chooses the server that the text names
     */
    public record Actions(Consumer<PastedToken> choose, Consumer<ServerAddress> useServer) {}

    /** Follows the view model. */
    public PasteView(PasteViewModel viewModel, Actions actions, Messages messages) {
        this.messages = messages;
        this.actions = actions;
        setId("paste");
        getStyleClass().add("paste-band");
        text.setId("pasteText");
        text.setWrapText(true);
        text.setGraphic(new FontIcon(Feather.CLIPBOARD));
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        useServer.setId("pasteUseServer");
        useServer.setMinWidth(Region.USE_PREF_SIZE);
        var dismiss = new Button("", new FontIcon(Feather.X));
        dismiss.setId("pasteDismiss");
        dismiss.getStyleClass().add("flat-icon");
        dismiss.setAccessibleText(messages.get("banner.dismiss"));
        dismiss.setTooltip(new Tooltip(messages.get("banner.dismiss")));
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setOnAction(_ -> viewModel.dismiss());
        var line = new HBox(text, useServer, dismiss);
        line.getStyleClass().add("paste-line");
        choices.getStyleClass().add("paste-choices");
        scroll.setFitToWidth(true);
        scroll.setId("pasteChoices");
        getChildren().addAll(line, scroll);
        managedProperty().bind(visibleProperty());
        viewModel.offerProperty().subscribe(this::show);
    }

    private void show(PasteViewModel.Offer offer) {
        setVisible(!offer.sentence().isEmpty());
        text.setText(offer.sentence());
        appear(useServer, offer.server().isPresent());
        offer.server().ifPresent(server -> {
            useServer.setText(messages.format("paste.useServer", server.hostAndPort()));
            useServer.setOnAction(_ -> actions.useServer().accept(server));
        });
        List<Button> buttons = new ArrayList<>();
        offer.tokens().forEach(choice -> buttons.add(button(choice, buttons.size())));
        choices.getChildren().setAll(buttons);
        appear(scroll, !buttons.isEmpty());
        double height = Math.min(buttons.size(), ROWS_IN_SIGHT) * ROW;
        scroll.setStyle("-fx-pref-height: " + height + "em; -fx-min-height: " + height + "em;");
        buttons.stream().findFirst().ifPresent(Button::requestFocus);
    }

    private Button button(PasteViewModel.Choice choice, int index) {
        var button = new Button(choice.label());
        button.setId("pasteChoice" + index);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> actions.choose().accept(choice.token()));
        return button;
    }

    private static void appear(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
