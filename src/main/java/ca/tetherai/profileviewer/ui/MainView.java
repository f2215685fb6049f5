package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.command.CommandBar;
import ca.tetherai.profileviewer.ui.connection.ConnectionView;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;
import ca.tetherai.profileviewer.ui.copy.CopyActions;
import ca.tetherai.profileviewer.ui.copy.CopyMenu;
import ca.tetherai.profileviewer.ui.empty.EmptyView;
import ca.tetherai.profileviewer.ui.status.StatusView;
import ca.tetherai.profileviewer.ui.token.TokenDetails;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The window's content, from top to bottom: environment edge, connection bar, demo band, notices, banner, profile, status line. For the UI thread only. */
public final class MainView extends BorderPane {
    // An account needs room for its header and tabs at least.
    private static final PseudoClass ACCOUNT = PseudoClass.getPseudoClass("account");

    private final ConnectionView connectionView;
    private final WindowParts parts;
    private final Messages messages;
    private final Copier copier;
    private final WindowDialogs dialogs;
    private final CopyActions copies;
    private final WindowTop top;
    private final StackPane center = new StackPane();
    private @Nullable ContentView content;

    /** Lays out all that the first frame needs; the rest waits for {@link #prepareNext()}. */
    public MainView(WindowParts parts, Messages messages) {
        this.parts = parts;
        this.messages = messages;
        getStyleClass().add("window");
        copier = new ClipboardCopier(parts.token().clipboard()::look, parts.status()::say, messages);
        dialogs = new WindowDialogs(parts, copier, () -> getScene().getWindow(), messages);
        copies = new CopyActions(parts.copies(), copier, dialogs::copyCurl, parts.dialogs().saves(), () -> getScene().getWindow(),
                messages);
        connectionView = new ConnectionView(parts.connection(), parts.progress().busyProperty(),
                new TokenDetails(parts.token().said(), parts.token().text()).detailsProperty(),
                new ConnectionView.Actions(parts.main()::fetch, parts.main()::cancel, this::paste,
                        this::pasted, () -> parts.status().say(messages.get("status.tokenMoved")), this::clear, dialogs::token),
                messages);
        var commands = new WindowCommands(parts, dialogs, copies, messages).all(connectionView, this::clear, this::content);
        commands.listenIn(this);
        var edge = new EnvironmentEdge(parts.connection().environmentProperty());
        top = new WindowTop(parts, connectionView, new WindowTop.Actions(copier, dialogs::check, this::tokenPasted), messages);
        top.getChildren().addAll(0, List.of(edge, new CommandBar(commands, messages), connectionView));
        setTop(top);
        NarrowLayout.watch(this, edge);
        fillCenter();
        setCenter(center);
        setBottom(new StatusView(parts.status(), parts.token().clipboard(), parts.connection(), messages));
        parts.present().onProperty().subscribe((_, on) -> parts.status().say(messages.get(on ? "present.entered" : "present.left")));
        new FetchFocus(this, parts.main().stateProperty(), parts.content().presentProperty());
        new TokenDrop(parts.connection(), parts.dialogs().dropped(), parts.status()::say, messages).on(this);
    }

    /** Opens the settings, where they were open in another language. */
    public void openSettings() {
        dialogs.settings();
    }

    /** Shows what another view showed, which is used no more. With its scene. */
    public void takeOver(MainView before) {
        if (before.content != null && parts.content().presentProperty().get()) {
            content().select(before.content.selected());
        }
    }

    /** Clears token and profile; the focus is then where the next thing is done. */
    public void clear() {
        parts.clear();
        connectionView.cleared();
    }

    /** Puts the focus where the work begins. */
    public void focusFirst() {
        connectionView.focusFirst();
    }

    /**
     * Makes the next part that the first frame did without, the profile's views first; says whether there was one. That takes a moment: called while
     * nobody waits, it is not felt when the part is needed.
     */
    public boolean prepareNext() {
        if (content == null) {
            connectionView.prepare();
            prepareContent();
            return true;
        }
        return top.prepareNext() || content.prepareNext();
    }

    /** Whether nothing is left to be made. */
    public boolean isPrepared() {
        return content != null && content.isPrepared() && top.isPrepared();
    }

    private void prepareContent() {
        if (content == null) {
            content = new ContentView(parts.content(), messages, copier, dialogs::token,
                    new CopyMenu(copies, messages));
            content.visibleProperty().bind(parts.content().presentProperty());
            center.getChildren().add(content);
            content.applyCss();
        }
    }

    private ContentView content() {
        prepareContent();
        return Objects.requireNonNull(content);
    }

    private void fillCenter() {
        var empty = new EmptyView(parts.empty(), messages, () -> parts.demo().enter(parts.main()::fetch));
        center.getChildren().add(empty);
        center.getStyleClass().add("canvas");
        center.setMinHeight(0);
        parts.content().presentProperty().subscribe(present -> {
            empty.setVisible(!present);
            center.pseudoClassStateChanged(ACCOUNT, present);
            if (present) {
                prepareContent();
            }
        });
    }

    private void paste(String text) {
        if (parts.token().flow().pasteAndFetch(text)) {
            pasted(text);
        } else {
            parts.token().clipboard().look();
            parts.status().say(messages.get("status.nothingToPaste"));
        }
    }

    private void tokenPasted(String text) {
        parts.connection().enterToken(text);
        pasted(text);
    }

    private void pasted(String text) {
        parts.token().clipboard().pasted(text, parts.connection().pasteProperty().get());
    }
}
