package ca.tetherai.profileviewer.ui.paste;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.paste.PastedToken;
import ca.tetherai.profileviewer.ui.control.BoundedScroll;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.IconText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The band under the bar after a paste that was more than a token. Away while there is nothing to say. For the UI thread only. */
public final class PasteView extends VBox {
    private static final int ROWS_IN_SIGHT = 4;

    private final Messages messages;
    private final Actions actions;
    private final IconText text = new IconText(Feather.CLIPBOARD);
    private final Button useServer = new Button();
    private final VBox choices = new VBox();
    private final List<ChoiceButton> buttons = new ArrayList<>();
    private List<PastedToken> waiting = List.of();
    private final BoundedScroll scroll = new BoundedScroll(choices, this::heightInSight);

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
        HBox.setHgrow(text, Priority.ALWAYS);
        useServer.setId("pasteUseServer");
        // A server's name may be of any length, and have an underscore in it.
        useServer.setMinWidth(0);
        useServer.setMnemonicParsing(false);
        Described.help(useServer, messages.get("paste.useServer.help"));
        var dismiss = new Button("", new FeatherIcon(Feather.X));
        dismiss.setId("pasteDismiss");
        dismiss.getStyleClass().add("flat-icon");
        Described.icon(dismiss, messages.get("banner.dismiss"), messages.get("message.dismiss.help"));
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setOnAction(_ -> viewModel.dismiss());
        var line = new HBox(text, useServer, dismiss);
        line.getStyleClass().add("paste-line");
        choices.getStyleClass().add("paste-choices");
        scroll.setId("pasteChoices");
        scroll.name(messages.get("scroll.name"), messages.get("scroll.help"));
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
            useServer.setTooltip(new Tooltip(server.toString()));
            useServer.setOnAction(_ -> actions.useServer().accept(server));
        });
        List<PastedToken> tokens = offer.tokens().stream().map(PasteViewModel.Choice::token).toList();
        if (!tokens.equals(waiting)) {
            offer(tokens);
        }
        for (int index = 0; index < buttons.size(); index++) {
            buttons.get(index).show(offer.tokens().get(index));
        }
    }

    private void offer(List<PastedToken> tokens) {
        waiting = tokens;
        buttons.clear();
        tokens.forEach(token -> buttons.add(button(token, buttons.size())));
        choices.getChildren().setAll(buttons);
        appear(scroll, !buttons.isEmpty());
        scroll.requestLayout();
        buttons.stream().findFirst().ifPresent(Button::requestFocus);
    }

    // Half of the next one shows that there are more.
    private double heightInSight() {
        double row = choices.getChildren().isEmpty() ? 0 : choices.getChildren().getFirst().prefHeight(-1) + choices.getSpacing();
        return row * (ROWS_IN_SIGHT + 0.5);
    }

    private ChoiceButton button(PastedToken token, int index) {
        var button = new ChoiceButton("pasteChoice" + index);
        Described.help(button, messages.get("paste.choice.help"));
        button.setOnAction(_ -> actions.choose().accept(token));
        return button;
    }

    private static void appear(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
