package ca.tetherai.profileviewer.ui.status;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.Environment;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The status line: what happened left, with which server right. For the UI thread only. */
public final class StatusView extends HBox {
    private final Messages messages;
    private final ConnectionViewModel connection;
    private final HBox place;
    private final Label name = new Label();
    private final Label address = new Label();

    /** Follows both view models. */
    public StatusView(StatusViewModel viewModel, ConnectionViewModel connection, Messages messages) {
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
        getChildren().addAll(text, gap, place);
        text.setMinWidth(USE_PREF_SIZE);
        // Of what is shown; before that, of what is chosen.
        Runnable update = () -> show(viewModel.serverProperty().get().or(() -> connection.serverProperty().get()));
        viewModel.serverProperty().subscribe(_ -> update.run());
        connection.serverProperty().subscribe(_ -> update.run());
    }

    private void show(Optional<ServerAddress> server) {
        Environment environment = server.map(connection::environmentOf).orElse(Environment.NONE);
        place.getStyleClass().setAll("status-place", environment.styleClass());
        place.setVisible(server.isPresent());
        name.setText(messages.get(environment.labelKey()));
        address.setText(server.map(ServerAddress::toString).orElse(""));
    }
}
