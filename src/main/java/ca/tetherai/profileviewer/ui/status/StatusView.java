package ca.tetherai.profileviewer.ui.status;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.Environment;
import ca.tetherai.profileviewer.ui.connection.ServerChoice;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The status line: what happened left, with which server right. For the UI thread only. */
public final class StatusView extends HBox {
    private final Messages messages;
    private final ConnectionViewModel connection;
    private final HBox place;
    private boolean placed;
    private final Label name = new Label();
    private final Label address = new Label();

    /** Follows both view models. */
    public StatusView(StatusViewModel viewModel, ClipboardOffer clipboard, ConnectionViewModel connection, Messages messages) {
        this.messages = messages;
        this.connection = connection;
        getStyleClass().add("status-line");
        var text = new Label();
        text.setId("statusText");
        text.textProperty().bind(viewModel.textProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var dot = new Region();
        dot.getStyleClass().add("environment-dot");
        name.setMinWidth(USE_PREF_SIZE);
        place = new HBox(dot, name, new Label("·"), address);
        getChildren().addAll(text, clearClipboard(viewModel, clipboard), gap, place);
        text.setMinWidth(USE_PREF_SIZE);
        // Of what is shown; before that, of what is chosen.
        Runnable update = () -> show(viewModel.serverProperty().get().or(() -> connection.serverProperty().get()));
        viewModel.serverProperty().subscribe(_ -> update.run());
        connection.serverProperty().subscribe(_ -> update.run());
    }

    private Button clearClipboard(StatusViewModel viewModel, ClipboardOffer clipboard) {
        var clear = new Button(messages.get("clipboard.clear"), new FeatherIcon(Feather.CLIPBOARD));
        clear.setId("clearClipboard");
        clear.getStyleClass().add("status-action");
        clear.setMinWidth(USE_PREF_SIZE);
        String help = messages.get("clipboard.clear.help");
        Described.tooltip(clear, help);
        clear.setAccessibleHelp(help);
        clear.setOnAction(_ -> viewModel.say(messages.get(clipboard.clear() ? "clipboard.cleared" : "clipboard.other")));
        clear.visibleProperty().bind(clipboard.offeredProperty());
        // Other programs may have copied something, and none of them says so.
        clear.setOnMouseEntered(_ -> clipboard.look());
        clear.managedProperty().bind(clear.visibleProperty());
        return clear;
    }

    // Narrower than what it says it can't be helped, and must not make the window wider than it is.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    // Where there is no room for the server's name, its field above has it.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place.setVisible(placed && place.getBoundsInParent().getMaxX() <= getWidth() - snappedRightInset() + 1);
    }

    private void show(Optional<ServerAddress> server) {
        Environment environment = server.map(connection::choiceOf).map(ServerChoice::environment).orElse(Environment.NONE);
        place.getStyleClass().setAll("status-place", environment.styleClass());
        placed = server.isPresent();
        requestLayout();
        name.setText(messages.get(environment.labelKey()));
        address.setText(server.map(ServerAddress::toString).orElse(""));
    }
}
