package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.command.Command;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The connection bar: server, token, paste and fetch, fetch, and the token's line. On two lines where the window is narrow. For the UI thread only. */
public final class ConnectionView extends StackPane {
    private final Actions actions;
    private final GridPane grid = new GridPane();
    private final ServerField serverField;
    private final Node server;
    private final TokenBox token;
    private final Button paste;
    private final Button fetch;
    private final Button cancel;
    private final StackPane fetchOrCancel;
    private final TokenLine summary;

    /**
     * What the bar's buttons and keys do.
     *
     * @param fetch asks for the account in the fields
     * @param cancel gives up the request under way
     * @param pasteAndFetch takes a token from a text, and asks for its account
     * @param pasted hears of a text that was pasted into the token's field
     * @param moved hears that it had been pasted as the server
     * @param clear clears token and profile
     * @param details shows all that the token says of itself
     */
    public record Actions(Runnable fetch, Runnable cancel, Consumer<String> pasteAndFetch, Consumer<String> pasted, Runnable moved,
            Runnable clear, Runnable details) {}

    /** Makes what the first frame did without. */
    public void prepare() {
        serverField.prepare();
    }

    /** The bar for the connection; {@code loading} says whether a request is under way, {@code details} what the token's button says. */
    public ConnectionView(ConnectionViewModel viewModel, ObservableValue<Boolean> loading, ObservableValue<TokenLine.Details> details,
            Actions actions, Messages messages) {
        this.actions = actions;
        getStyleClass().add("connection-bar");
        grid.getStyleClass().add("connection-grid");
        serverField = new ServerField(viewModel, messages, text -> {
            viewModel.enterToken(text);
            actions.pasted().accept(text);
            actions.moved().run();
        });
        server = serverBox(viewModel, messages);
        token = new TokenBox(viewModel, messages, new TokenBox.Actions(actions.fetch(), actions.clear(), actions.pasted()));
        paste = new BarButton("pasteFetchButton", messages.get("connection.pasteAndFetch"), this::pasteAndFetch);
        paste.setGraphic(new FeatherIcon(Feather.CLIPBOARD));
        Described.shown(paste, messages.format("connection.pasteAndFetch.help", Command.PASTE_AND_FETCH.shownKeys()));
        fetch = new BarButton("fetchButton", messages.get("connection.fetch"), actions.fetch());
        fetch.getStyleClass().add("accent");
        Described.help(fetch, messages.get("connection.fetch.help"));
        cancel = new BarButton("cancelButton", messages.get("connection.cancel"), actions.cancel());
        Described.help(cancel, messages.get("connection.cancel.help"));
        fetchOrCancel = new StackPane(fetch, cancel);
        summary = new TokenLine(viewModel, details, actions.details(), messages);
        Region busy = new BusyLine(messages);
        grid.getChildren().addAll(server, token, paste, fetchOrCancel, summary);
        getChildren().addAll(grid, busy);
        loading.subscribe(now -> showBusy(now, busy));
        NarrowLayout.of(grid, summary.summary()).subscribe(this::arrange);
    }

    /** The clipboard's text becomes the token, and its account is asked for. */
    public void pasteAndFetch() {
        String text = Clipboard.getSystemClipboard().getString();
        actions.pasteAndFetch().accept(text == null ? "" : text);
    }

    /** Token and profile were cleared: what can be undone goes too, and the focus is where the next thing is done. */
    public void cleared() {
        serverField.forgetHistory();
        focusFirst();
    }

    /** Puts the focus where the next thing is done: into the first field that is empty, or on Fetch. */
    public void focusFirst() {
        if (serverField.getEditor().getText().isEmpty()) {
            serverField.requestFocus();
        } else if (token.field().getText().isEmpty()) {
            token.field().requestFocus();
        } else {
            (fetch.isVisible() ? fetch : cancel).requestFocus();
        }
    }

    /** Puts the focus into the server's field, where what is typed takes the place of what is there. */
    public void focusServer() {
        serverField.requestFocus();
        serverField.getEditor().selectAll();
    }

    /** Puts the focus into the token's field, where what is typed takes the place of what is there. */
    public void focusToken() {
        token.field().requestFocus();
        token.field().selectAll();
    }

    private HBox serverBox(ConnectionViewModel viewModel, Messages messages) {
        serverField.onEnter(actions.fetch());
        var dot = new Region();
        dot.getStyleClass().add("environment-dot");
        var name = new Label();
        name.setLabelFor(serverField);
        name.setMinWidth(USE_PREF_SIZE);
        var prefix = new HBox(dot, name);
        var box = new HBox(prefix, serverField);
        serverField.mark(box);
        HBox.setHgrow(serverField, Priority.ALWAYS);
        viewModel.environmentProperty().subscribe(environment -> {
            String word = messages.get(environment.labelKey());
            String what = messages.get("connection.server.label");
            name.setText(word);
            name.setAccessibleText(word.equals(what) ? what : messages.format("connection.server.spoken", what, word));
            prefix.getStyleClass().setAll("input-prefix", environment.styleClass());
        });
        box.getStyleClass().addAll("input-box", "server-box");
        return box;
    }

    private void showBusy(boolean loading, Region busy) {
        boolean moveFocus = fetch.isFocused() || cancel.isFocused();
        busy.setVisible(loading);
        fetch.setVisible(!loading);
        cancel.setVisible(loading);
        if (moveFocus) {
            (loading ? cancel : fetch).requestFocus();
        }
    }

    private void arrange(boolean narrow) {
        paste.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        Insets belowServer = narrow ? new Insets(grid.getHgap(), 0, 0, 0) : Insets.EMPTY;
        Stream.of(token, paste, fetchOrCancel).forEach(node -> GridPane.setMargin(node, belowServer));
        var growing = new ColumnConstraints();
        growing.setHgrow(Priority.ALWAYS);
        if (narrow) {
            grid.getColumnConstraints().setAll(growing, new ColumnConstraints(), new ColumnConstraints());
            GridPane.setConstraints(server, 0, 0, 3, 1);
            GridPane.setConstraints(token, 0, 1);
            GridPane.setConstraints(paste, 1, 1);
            GridPane.setConstraints(fetchOrCancel, 2, 1);
            GridPane.setConstraints(summary, 0, 2, 3, 1);
        } else {
            grid.getColumnConstraints()
                    .setAll(new ColumnConstraints(), growing, new ColumnConstraints(), new ColumnConstraints());
            GridPane.setConstraints(server, 0, 0, 1, 1);
            GridPane.setConstraints(token, 1, 0);
            GridPane.setConstraints(paste, 2, 0);
            GridPane.setConstraints(fetchOrCancel, 3, 0);
            GridPane.setConstraints(summary, 0, 1, 4, 1);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        getChildren().stream().filter(child -> !child.isManaged()).forEach(line -> {
            double height = snapSizeY(line.prefHeight(-1));
            line.resizeRelocate(0, getHeight() - height, getWidth(), height);
        });
    }
}
