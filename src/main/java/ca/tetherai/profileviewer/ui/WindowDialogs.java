package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.CurlText;
import ca.tetherai.profileviewer.ui.about.AboutDialog;
import ca.tetherai.profileviewer.ui.check.CheckDialog;
import ca.tetherai.profileviewer.ui.command.ShortcutsDialog;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.servers.ServersDialog;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.settings.SettingsDialog;
import ca.tetherai.profileviewer.ui.token.TokenDialog;
import java.util.function.Supplier;
import javafx.stage.Window;

/** Opens the windows that belong to the main one, from its menu and its buttons. For the UI thread only. */
final class WindowDialogs {
    private final WindowParts parts;
    private final Copier copier;
    private final Supplier<Window> owner;
    private final Messages messages;

    WindowDialogs(WindowParts parts, Copier copier, Supplier<Window> owner, Messages messages) {
        this.parts = parts;
        this.copier = copier;
        this.owner = owner;
        this.messages = messages;
    }

    /** The check of the connection that failed last. */
    void check() {
        parts.main()
                .stateProperty()
                .get()
                .visibleFailure()
                .flatMap(MainState.Failed::request)
                .ifPresent(
                        request -> new CheckDialog(owner.get(), parts.dialogs().checks().apply(request.server()), messages, copier).open());
    }

    /** All that the token says of itself. */
    void token() {
        new TokenDialog(owner.get(), parts.token().said(), parts.token().text(), copier, messages).open();
    }

    /** The list of servers. */
    void servers() {
        new ServersDialog(owner.get(), parts.dialogs().servers().get(), messages).open();
    }

    /** The settings. */
    void settings() {
        new SettingsDialog(owner.get(), parts.dialogs().settings().get(), parts.dialogs().host().showLogs(), messages).open();
    }

    /** The keys. */
    void shortcuts() {
        new ShortcutsDialog(owner.get(), messages).open();
    }

    /** What there is to know of the program. */
    void about() {
        new AboutDialog(owner.get(), parts.dialogs().about(), new AboutDialog.Actions(copier, parts.dialogs().host().showLogs()), messages)
                .open();
    }

    /** Copies the request as a command. */
    void copyCurl() {
        parts.connection()
                .serverProperty()
                .get()
                .ifPresentOrElse(server -> copier.copy(messages.get("menu.curl.copied"), CurlText.of(server)),
                        () -> parts.status().say(messages.get("menu.curl.noServer")));
    }
}
