package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.paste.PastedToken;
import ca.tetherai.profileviewer.ui.banner.BannerView;
import ca.tetherai.profileviewer.ui.confirm.ConfirmView;
import ca.tetherai.profileviewer.ui.connection.ConnectionView;
import ca.tetherai.profileviewer.ui.connection.TokenAsServer;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.demo.DemoView;
import ca.tetherai.profileviewer.ui.expected.ExpectedAccountView;
import ca.tetherai.profileviewer.ui.expected.MismatchBand;
import ca.tetherai.profileviewer.ui.notice.NoticeView;
import ca.tetherai.profileviewer.ui.paste.PasteView;
import ca.tetherai.profileviewer.ui.present.PresentBand;
import ca.tetherai.profileviewer.ui.proxy.ProxyLoginView;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/**
 * What lies over the profile, under the connection bar: the expected account, and the bands, of which most are away most of the time and are made when
 * they are needed. For the UI thread only.
 */
final class WindowTop extends VBox {
    private final WindowParts parts;
    private final ConnectionView connectionView;
    private final Actions actions;
    private final Messages messages;
    private final LaterParts later = new LaterParts(this);

    /**
     * What the bands ask of the window.
     *
     * @param copier takes the banner's texts to the clipboard
     * @param check finds out, step by step, why there is no connection
     * @param tokenPasted gets a token that was pasted where an account is expected
     */
    record Actions(Copier copier, Runnable check, Consumer<String> tokenPasted) {}

    WindowTop(WindowParts parts, ConnectionView connectionView, Actions actions, Messages messages) {
        this.parts = parts;
        this.connectionView = connectionView;
        this.actions = actions;
        this.messages = messages;
        var mismatched = parts.expected().mismatchProperty().map(text -> !text.isEmpty());
        var expected = new ExpectedAccountView(parts.expected(), new TokenAsServer()::is, actions.tokenPasted(), messages);
        later.add(parts.present().onProperty(), () -> new PresentBand(parts.present(), messages));
        getChildren().add(expected);
        later.add(mismatched, () -> new MismatchBand(parts.expected(), expected::edit, messages));
        later.add(parts.demo().activeProperty(), () -> new DemoView(parts.demo(), messages, parts.main()::fetch));
        later.add(parts.token().paste().offerProperty().map(offer -> !offer.sentence().isEmpty()), this::paste);
        later.add(parts.notice().textProperty().map(text -> !text.isEmpty()), () -> new NoticeView(parts.notice(), messages));
        later.add(parts.confirm().questionProperty().map(question -> !question.isEmpty()), this::confirm);
        later.add(parts.banner().wordsProperty().map(Optional::isPresent), () -> banner(mismatched));
        later.add(parts.proxyLogin().wantedProperty().map(Optional::isPresent), () -> new ProxyLoginView(parts.proxyLogin(), messages));
    }

    /** Makes the next band that has not been made; says whether there was one. */
    boolean prepareNext() {
        return later.makeNext();
    }

    /** Whether all bands have been made. */
    boolean isPrepared() {
        return later.areMade();
    }

    private PasteView paste() {
        return new PasteView(parts.token().paste(), new PasteView.Actions(this::choose, parts.token().flow()::useServer), messages);
    }

    private ConfirmView confirm() {
        return new ConfirmView(parts.confirm(), parts.main()::send, this::keepToken, messages);
    }

    private BannerView banner(ObservableValue<Boolean> crowded) {
        var banner = new BannerView(parts.banner(), messages, new BannerView.Actions(actions.copier(), parts.main()::fetch,
                connectionView::pasteAndFetch, actions.check(), this::useInstead, connectionView::focusFirst));
        banner.giveWay(crowded);
        return banner;
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
