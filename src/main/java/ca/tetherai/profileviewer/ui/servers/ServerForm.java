package ca.tetherai.profileviewer.ui.servers;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.ServerEnvironment;
import ca.tetherai.profileviewer.ui.connection.Environment;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.PickedName;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields of the selected server. For the UI thread only. */
final class ServerForm extends VBox {
    private final TextField name = new TextField();
    private final TextField url = new TextField();
    private final ComboBox<ServerEnvironment> environment = new ComboBox<>(FXCollections.observableArrayList(ServerEnvironment.values()));
    private final Label supplied = new Label();
    private final ServersViewModel viewModel;
    // While the fields are being filled in, they don't say what somebody typed.
    private boolean filling;

    ServerForm(ServersViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("server-form");
        name.setId("serverName");
        url.setId("serverUrl");
        url.setPromptText("https://");
        environment.setId("serverEnvironment");
        environment.setMaxWidth(Double.MAX_VALUE);
        environment.setConverter(new PickedName<>(each -> messages.get(Environment.of(each).labelKey())));
        supplied.setText(messages.get("servers.supplied"));
        supplied.setWrapText(true);
        supplied.getStyleClass().add("muted");
        getChildren().addAll(label("servers.name", "servers.name.help", name, messages), name,
                label("servers.url", "servers.url.help", url, messages), url,
                label("servers.environment", "servers.environment.help", environment, messages), environment, supplied);
        name.textProperty().subscribe((_, _) -> typed());
        url.textProperty().subscribe((_, _) -> typed());
        environment.valueProperty().subscribe((_, _) -> typed());
        viewModel.selectedProperty().subscribe(_ -> fill());
        fill();
    }

    void focusName() {
        name.requestFocus();
    }

    private static Label label(String key, String helpKey, Control field, Messages messages) {
        Described.help(field, messages.get(helpKey));
        var label = new Label(messages.get(key));
        label.setLabelFor(field);
        return label;
    }

    private void fill() {
        var current = viewModel.current();
        filling = true;
        name.setText(current.map(ServerDraft::name).orElse(""));
        url.setText(current.map(ServerDraft::url).orElse(""));
        environment.setValue(current.map(ServerDraft::environment).orElse(ServerEnvironment.STAGING));
        filling = false;
        boolean editable = current.filter(draft -> !draft.supplied()).isPresent();
        name.setDisable(!editable);
        url.setDisable(!editable);
        environment.setDisable(!editable);
        supplied.setVisible(current.filter(ServerDraft::supplied).isPresent());
    }

    private void typed() {
        if (!filling && environment.getValue() != null) {
            viewModel.edit(new ServerDraft(name.getText(), url.getText(), environment.getValue(), false));
        }
    }
}
