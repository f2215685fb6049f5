package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.command.Command;
import ca.tetherai.profileviewer.ui.command.Commands;
import ca.tetherai.profileviewer.ui.connection.ConnectionView;
import ca.tetherai.profileviewer.ui.copy.CopyActions;
import ca.tetherai.profileviewer.ui.copy.Document;
import ca.tetherai.profileviewer.ui.session.MainState;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;

/** Says what each command does in a window. For the UI thread only. */
final class WindowCommands {
    private final WindowParts parts;
    private final WindowDialogs dialogs;
    private final CopyActions copies;
    private final Messages messages;
    private final ObservableValue<Boolean> account;

    WindowCommands(WindowParts parts, WindowDialogs dialogs, CopyActions copies, Messages messages) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.copies = copies;
        this.messages = messages;
        account = parts.content().presentProperty();
    }

    /** All of them; {@code content} is there once an account is. */
    Commands all(ConnectionView connection, Runnable clear, Supplier<ContentView> content) {
        var commands = new Commands();
        requests(commands, connection, clear);
        Consumer<Consumer<ContentView>> in = action -> action.accept(content.get());
        tab(commands, Command.TAB_PROFILE, in, 0);
        tab(commands, Command.TAB_EXTRAS, in, 1);
        tab(commands, Command.TAB_FINDINGS, in, 2);
        tab(commands, Command.TAB_JSON, in, 3);
        tab(commands, Command.TAB_COMPARE, in, 4);
        commands.on(Command.SEARCH, () -> in.accept(ContentView::search), account);
        return around(commands);
    }

    private void requests(Commands commands, ConnectionView connection, Runnable clear) {
        var undecided = parts.main().stateProperty().map(MainState::isUndecided);
        commands.on(Command.PASTE_AND_FETCH, connection::pasteAndFetch)
                .on(Command.FETCH, parts.main()::fetch)
                .on(Command.CANCEL, parts.main()::cancel, undecided)
                .on(Command.CLEAR, clear)
                .on(Command.SERVER, connection::focusServer)
                .on(Command.TOKEN, connection::focusToken)
                .on(Command.SAVE_FORM, () -> copies.export(Document.FORM), account)
                .on(Command.SAVE_JSON, () -> copies.export(Document.JSON), account)
                .on(Command.COPY_SUMMARY, this::copySummary)
                .on(Command.COPY_FORM, () -> copies.copy(Document.FORM), account)
                .on(Command.COPY_JSON, () -> copies.copy(Document.JSON), account)
                .on(Command.COPY_CURL, copies.curl());
    }

    private void tab(Commands commands, Command command, Consumer<Consumer<ContentView>> in, int index) {
        commands.on(command, () -> in.accept(content -> content.select(index)), account);
    }

    private Commands around(Commands commands) {
        WindowHost host = parts.dialogs().host();
        return commands.on(Command.NEW_WINDOW, host.open())
                .on(Command.CLOSE_WINDOW, host.close())
                .on(Command.QUIT, host.quit())
                .on(Command.SERVERS, dialogs::servers)
                .on(Command.SETTINGS, dialogs::settings)
                .on(Command.LARGER, () -> host.stepText().accept(1))
                .on(Command.SMALLER, () -> host.stepText().accept(-1))
                .on(Command.USUAL_SIZE, () -> host.stepText().accept(0))
                .on(Command.PRESENT, parts.present().onProperty())
                .on(Command.SHORTCUTS, dialogs::shortcuts)
                .on(Command.DEMO, () -> parts.demo().enter(parts.main()::fetch))
                .on(Command.LOG_FOLDER, host.showLogs())
                .on(Command.ABOUT, dialogs::about);
    }

    // Without an account, a ticket is about why there is none.
    private void copySummary() {
        if (!copies.copySummary()) {
            parts.banner()
                    .wordsProperty()
                    .get()
                    .ifPresentOrElse(notice -> copies.copier().copy(messages.get("banner.diagnostics"), notice.diagnostics()),
                            () -> parts.status().say(messages.get("copy.nothing")));
        }
    }
}
