package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.paste.PastedToken;
import ca.tetherai.profileviewer.ui.banner.BannerView;
import ca.tetherai.profileviewer.ui.command.CommandBar;
import ca.tetherai.profileviewer.ui.confirm.ConfirmView;
import ca.tetherai.profileviewer.ui.connection.ConnectionView;
import ca.tetherai.profileviewer.ui.connection.TokenAsServer;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;
import ca.tetherai.profileviewer.ui.copy.CopyActions;
import ca.tetherai.profileviewer.ui.copy.CopyMenu;
import ca.tetherai.profileviewer.ui.demo.DemoView;
import ca.tetherai.profileviewer.ui.empty.EmptyView;
import ca.tetherai.profileviewer.ui.expected.ExpectedAccountView;
import ca.tetherai.profileviewer.ui.expected.MismatchBand;
import ca.tetherai.profileviewer.ui.notice.NoticeView;
import ca.tetherai.profileviewer.ui.paste.PasteView;
import ca.tetherai.profileviewer.ui.present.PresentBand;
import ca.tetherai.profileviewer.ui.proxy.ProxyLoginView;
import ca.tetherai.profileviewer.ui.status.StatusView;
import ca.tetherai.profileviewer.ui.token.TokenDetails;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
    private final StackPane center = new StackPane();
    private @Nullable ContentView content;

    /** Lays out all that the first frame needs; the profile's views wait for {@link #prepareContent()}. */
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
        var demo = new DemoView(parts.demo(), messages, parts.main()::fetch);
        var banner = new BannerView(parts.banner(), messages,
                new BannerView.Actions(copier, parts.main()::fetch, connectionView::pasteAndFetch,
                        dialogs::check, this::useInstead, connectionView::focusFirst));
        var edge = new EnvironmentEdge(parts.connection().environmentProperty());
        var expected = new ExpectedAccountView(parts.expected(), new TokenAsServer()::is, this::tokenPasted, messages);
        var mismatch = new MismatchBand(parts.expected(), expected::edit, messages);
        banner.giveWay(mismatch.visibleProperty());
        var commands = new WindowCommands(parts, dialogs, copies, messages).all(connectionView, this::clear, this::content);
        commands.listenIn(this);
        setTop(new VBox(edge, new CommandBar(commands, messages), connectionView, new PresentBand(parts.present(), messages), expected,
                mismatch, demo,
                new PasteView(parts.token().paste(),
                        new PasteView.Actions(this::choose, parts.token().flow()::useServer), messages),
                new NoticeView(parts.notice(), messages),
                new ConfirmView(parts.confirm(), parts.main()::send, this::keepToken, messages), banner,
                new ProxyLoginView(parts.proxyLogin(), messages)));
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

    /** Clears token and profile. */
    public void clear() {
        parts.main().clear();
        parts.content().forget();
        parts.expected().clear();
        parts.token().clipboard().look();
        connectionView.cleared();
    }

    /** Puts the focus where the work begins. */
    public void focusFirst() {
        connectionView.focusFirst();
    }

    /** Makes the profile's views, which takes a moment, if they aren't made yet. Called while nobody waits, it is not felt when a profile comes. */
    public void prepareContent() {
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

    private void choose(PastedToken token) {
        parts.token().flow().choose(token);
        connectionView.focusFirst();
    }

    private void keepToken() {
        parts.main().cancel();
        connectionView.focusFirst();
    }

    private void useInstead(ServerAddress server) {
        parts.connection().serverTextProperty().set(server.toString());
        // The button names the address: pressing it is the yes.
        parts.connection().allowToken(server);
        parts.main().fetch();
    }
}
