package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.JwtLook;
import ca.tetherai.profileviewer.ui.control.Described;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Where a server is picked or typed in. What its editor holds counts, with or without Enter. A token that is pasted there goes to where tokens
 * belong, and no change that has to do with one can be undone.
 */
final class ServerField extends ComboBox<ServerChoice> {
    private static final PseudoClass FOCUSED_BOX = PseudoClass.getPseudoClass("focused-box");

    private final ObservableList<ServerChoice> servers;
    private final TokenAsServer tokens = new TokenAsServer();
    private boolean historyIsOld;

    /** {@code tokenPasted} gets a text with a token that somebody pasted as the server. */
    ServerField(ConnectionViewModel viewModel, Messages messages, Consumer<String> tokenPasted) {
        this.servers = viewModel.servers();
        setId("serverField");
        setEditable(true);
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        setConverter(new AddressConverter(viewModel));
        setCellFactory(_ -> new ServerCell(messages));
        setPromptText(messages.get("connection.server.prompt"));
        Described.help(this, messages.get("connection.server.help"));
        viewModel.serverTextProperty().subscribe(this::showAddress);
        getEditor().textProperty().subscribe((before, text) -> {
            viewModel.serverTextProperty().set(text == null ? "" : text);
            // Only after this change, which is still to be noted in the history.
            if (JwtLook.isIn(before) || JwtLook.isIn(text)) {
                historyIsOld = true;
                requestLayout();
            }
        });
        // Before it is in the field, so that it is not in the history either.
        getEditor().setTextFormatter(new TextFormatter<>(change -> {
            if (change.getText().equals(viewModel.serverTextProperty().get()) || !tokens.is(change.getText())) {
                return change;
            }
            tokenPasted.accept(change.getText());
            return null;
        }));
    }

    /** Puts the servers into the list, which the first frame does without: it would have its rows made and styled. */
    void prepare() {
        setItems(servers);
    }

    /** Does this on Enter, unless that picks from the open list. */
    void onEnter(Runnable action) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !isShowing()) {
                action.run();
                event.consume();
            }
        });
    }

    /** Shows on what it lies in whether it has the focus. */
    void mark(Node box) {
        // Not by :focus-within, which stays on once the editor within had the focus (seen in OpenJFX 25.0.4).
        focusedProperty().subscribe(focused -> box.pseudoClassStateChanged(FOCUSED_BOX, focused));
    }

    /** Forgets what could be undone. Setting the text does that. */
    void forgetHistory() {
        int anchor = getEditor().getAnchor();
        int caret = getEditor().getCaretPosition();
        getEditor().setText(getEditor().getText());
        getEditor().selectRange(anchor, caret);
    }

    @Override
    protected void layoutChildren() {
        if (historyIsOld) {
            historyIsOld = false;
            forgetHistory();
        }
        super.layoutChildren();
    }

    // Through the value, not the editor: the skin, made later, writes the value's text into the editor.
    private void showAddress(String address) {
        if (!address.equals(getEditor().getText())) {
            setValue(getConverter().fromString(address));
            getEditor().setText(address);
        }
    }

    private static final class AddressConverter extends StringConverter<ServerChoice> {
        private final ConnectionViewModel viewModel;

        AddressConverter(ConnectionViewModel viewModel) {
            this.viewModel = viewModel;
        }

        @Override
        public String toString(@Nullable ServerChoice choice) {
            return choice == null ? "" : choice.address();
        }

        @Override
        public ServerChoice fromString(String text) {
            return viewModel.servers()
                    .stream()
                    .filter(choice -> choice.address().equals(text))
                    .findFirst()
                    .orElseGet(() -> new ServerChoice(Environment.NONE, Optional.empty(), text));
        }
    }

    private static final class ServerCell extends ListCell<ServerChoice> {
        private final Messages messages;
        private final Region dot = new Region();
        private final Label name = new Label();
        private final Label address = new Label();
        private final HBox row = new HBox(dot, name, address);

        ServerCell(Messages messages) {
            this.messages = messages;
            row.getStyleClass().add("server-choice");
            dot.getStyleClass().add("environment-dot");
            name.getStyleClass().add("server-choice-name");
            address.getStyleClass().add("muted");
        }

        @Override
        protected void updateItem(@Nullable ServerChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(choice == null || empty ? null : row);
            if (choice != null) {
                row.getStyleClass().setAll("server-choice", choice.environment().styleClass());
                name.setText(choice.label(messages));
                setAccessibleText(name.getText() + ", " + choice.address());
                address.setText(choice.address());
            }
        }
    }
}
