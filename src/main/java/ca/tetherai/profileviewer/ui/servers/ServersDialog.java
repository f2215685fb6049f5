package ca.tetherai.profileviewer.ui.servers;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.connection.Environment;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.DialogFrame;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.WordButton;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The window in which named servers are added, edited, removed and reordered. For the UI thread only. */
public final class ServersDialog {
    private final ServersViewModel viewModel;
    private final Messages messages;
    private final ListView<ServerDraft> list;
    private final ServerForm form;
    private final DialogFrame frame;

    /** Made, and not shown yet. */
    public ServersDialog(Window owner, ServersViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        list = new ListView<>(viewModel.drafts());
        list.setId("serversList");
        list.setCellFactory(_ -> new DraftCell(messages));
        list.setAccessibleText(messages.get("servers.title"));
        Described.help(list, messages.get("servers.list.help"));
        list.setPlaceholder(new Label(messages.get("servers.none")));
        form = new ServerForm(viewModel, messages);
        var save = new WordButton("serversSave", messages.get("servers.save"));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        var cancel = new WordButton("serversCancel", messages.get("servers.cancel"));
        frame = new DialogFrame(owner, messages.get("servers.title"), body(), cancel, save);
        Described.help(save, messages.get("dialog.save.help"));
        Described.help(cancel, messages.get("dialog.cancel.help"));
        cancel.setOnAction(_ -> frame.close());
        save.setOnAction(_ -> {
            if (viewModel.save()) {
                frame.close();
            }
        });
        followSelection();
    }

    /** Shows it. */
    public void open() {
        frame.show(list);
    }

    private VBox body() {
        var add = tool("serverAdd", Feather.PLUS, "servers.add", "servers.add.help");
        add.setOnAction(_ -> {
            viewModel.add();
            form.focusName();
        });
        var remove = tool("serverRemove", Feather.MINUS, "servers.remove", "servers.remove.help");
        remove.setOnAction(_ -> viewModel.remove());
        var up = tool("serverUp", Feather.ARROW_UP, "servers.up", "servers.move.help");
        up.setOnAction(_ -> viewModel.move(-1));
        var down = tool("serverDown", Feather.ARROW_DOWN, "servers.down", "servers.move.help");
        down.setOnAction(_ -> viewModel.move(1));
        viewModel.selectedProperty().subscribe(_ -> {
            remove.setDisable(viewModel.current().filter(draft -> !draft.supplied()).isEmpty());
            up.setDisable(!viewModel.canMove(-1));
            down.setDisable(!viewModel.canMove(1));
        });
        var tools = new HBox(add, remove, up, down);
        tools.getStyleClass().add("server-tools");
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(list, tools);
        left.getStyleClass().add("server-list");
        HBox.setHgrow(form, Priority.ALWAYS);
        var columns = new HBox(left, form);
        columns.getStyleClass().add("servers");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var problem = new WrappedLabel();
        problem.setId("serverProblem");
        problem.getStyleClass().add("problem");
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(viewModel.problemProperty());
        return new VBox(columns, problem);
    }

    private void followSelection() {
        viewModel.selectedProperty().subscribe(index -> {
            if (index.intValue() != list.getSelectionModel().getSelectedIndex()) {
                list.getSelectionModel().clearAndSelect(index.intValue());
            }
        });
        list.getSelectionModel().selectedIndexProperty().subscribe((_, index) -> {
            // Editing puts another draft in its place, which takes the selection away for a moment.
            if (index.intValue() >= 0) {
                viewModel.selectedProperty().set(index.intValue());
            }
        });
    }

    private Button tool(String id, Feather icon, String key, String helpKey) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(new FeatherIcon(icon));
        return Described.icon(button, messages.get(key), messages.get(helpKey));
    }

    private static final class DraftCell extends ListCell<ServerDraft> {
        private final Messages messages;
        private final Region dot = new Region();
        private final Label name = new Label();
        private final Label word = new Label();
        private final HBox row = new HBox(dot, name, word);

        DraftCell(Messages messages) {
            this.messages = messages;
            dot.getStyleClass().add("environment-dot");
            word.getStyleClass().add("muted");
            // As wide as the list, never wider: a long name is cut, not scrolled to.
            setPrefWidth(0);
            name.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable ServerDraft draft, boolean empty) {
            super.updateItem(draft, empty);
            setGraphic(draft == null || empty ? null : row);
            if (draft != null) {
                Environment environment = Environment.of(draft.environment());
                row.getStyleClass().setAll("server-choice", environment.styleClass());
                name.setText(draft.name().isBlank() ? messages.get("servers.unnamed") : draft.name());
                word.setText(messages.get(environment.labelKey()) + (draft.supplied() ? " · " + messages.get("servers.suppliedMark") : ""));
                setAccessibleText(name.getText() + ", " + word.getText());
            }
        }
    }
}
