package ca.tetherai.profileviewer.ui.settings;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.WordButton;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;
import java.io.File;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Where a proxy and an authority file are chosen. There is no choice that switches a check off. For the UI thread only. */
final class NetworkPane extends VBox {
    private final NetworkViewModel viewModel;
    private final Messages messages;
    private final ToggleGroup modes = new ToggleGroup();

    /** The choice as the view model has it. */
    NetworkPane(NetworkViewModel viewModel, Messages messages) {
        this(viewModel, messages, window -> Optional.ofNullable(new FileChooser().showOpenDialog(window)));
    }

    /** With another way to pick a file. */
    NetworkPane(NetworkViewModel viewModel, Messages messages, Function<Window, Optional<File>> pick) {
        this.viewModel = viewModel;
        this.messages = messages;
        var problem = new WrappedLabel();
        problem.setId("networkProblem");
        problem.getStyleClass().add("problem");
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(viewModel.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().setAll(heading("network.proxy"), mode("proxyAutomatic", NetworkViewModel.Mode.AUTOMATIC),
                mode("proxyManual", NetworkViewModel.Mode.MANUAL), address(), mode("proxyNone", NetworkViewModel.Mode.NONE),
                heading("network.authority"), muted(messages.get("network.authority.help")), authority(pick), problem);
        viewModel.suppliedAuthorityFile()
                .ifPresent(file -> getChildren().add(getChildren().size() - 1, muted(messages.format("network.authority.supplied", file))));
        getStyleClass().add("network");
    }

    /** What was typed counts, if it is right. */
    void commit() {
        viewModel.commit();
    }

    private HBox address() {
        var host = field("proxyHost", "network.proxy.host", "network.proxy.host.help");
        host.textProperty().bindBidirectional(viewModel.hostProperty());
        HBox.setHgrow(host, Priority.ALWAYS);
        var port = field("proxyPort", "network.proxy.port", "network.proxy.port.help");
        port.setPrefColumnCount(6);
        port.textProperty().bindBidirectional(viewModel.portProperty());
        var row = new HBox(host, port);
        row.getStyleClass().add("proxy-address");
        row.disableProperty().bind(viewModel.modeProperty().isNotEqualTo(NetworkViewModel.Mode.MANUAL));
        return row;
    }

    private HBox authority(Function<Window, Optional<File>> pick) {
        var file = field("authorityFile", "network.authority", "network.authority.help");
        file.textProperty().bindBidirectional(viewModel.authorityFileProperty());
        HBox.setHgrow(file, Priority.ALWAYS);
        var choose = Described.help(new WordButton("authorityChoose", messages.get("network.authority.choose")),
                messages.get("network.authority.choose.help"));
        choose.setOnAction(_ -> pick.apply(getScene().getWindow()).ifPresent(chosen -> {
            file.setText(chosen.getPath());
            viewModel.commit();
        }));
        var remove = Described.help(new WordButton("authorityRemove", messages.get("network.authority.remove")),
                messages.get("network.authority.remove.help"));
        remove.disableProperty().bind(viewModel.authorityFileProperty().isEmpty());
        remove.setOnAction(_ -> {
            file.clear();
            viewModel.commit();
        });
        var row = new HBox(file, choose, remove);
        row.getStyleClass().add("authority-row");
        return row;
    }

    private RadioButton mode(String id, NetworkViewModel.Mode mode) {
        var radio = new RadioButton(messages.get(mode.labelKey()));
        radio.setId(id);
        Described.help(radio, messages.get("network.proxy.help"));
        // Names of variables have underscores.
        radio.setMnemonicParsing(false);
        radio.setToggleGroup(modes);
        radio.setSelected(viewModel.modeProperty().get() == mode);
        radio.selectedProperty().subscribe((_, selected) -> {
            if (selected) {
                viewModel.modeProperty().set(mode);
                viewModel.commit();
            }
        });
        return radio;
    }

    private TextField field(String id, String key, String helpKey) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(messages.get(key));
        Described.field(field, messages.get(key), messages.get(helpKey));
        field.setOnAction(_ -> viewModel.commit());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                viewModel.commit();
            }
        });
        return field;
    }

    private Label heading(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("dialog-heading");
        return label;
    }

    private static Label muted(String text) {
        var label = new WrappedLabel();
        label.setText(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
