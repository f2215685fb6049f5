package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.TextFile;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes a token from a text, or a text file, that is dropped on the window. For the UI thread only. */
final class TokenDrop {
    private final ConnectionViewModel connection;
    private final Reader reader;
    private final Consumer<String> tell;
    private final Messages messages;

    /** Reads a file away from the UI thread; what came of it comes back on that. */
    @FunctionalInterface
    public interface Reader {
        /** Reads it, and hands it to {@code whenRead}. */
        void read(Path file, Consumer<TextFile.Content> whenRead);
    }

    TokenDrop(ConnectionViewModel connection, Reader reader, Consumer<String> tell, Messages messages) {
        this.connection = connection;
        this.reader = reader;
        this.tell = tell;
        this.messages = messages;
    }

    void on(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasString() || event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(take(event.getDragboard()));
            event.consume();
        });
    }

    private boolean take(Dragboard dropped) {
        // Of a file, its name is there as a text too.
        if (dropped.hasFiles()) {
            if (dropped.getFiles().size() == 1) {
                reader.read(dropped.getFiles().getFirst().toPath(), this::take);
                return true;
            }
            tell.accept(messages.get("token.file.ONE"));
        } else if (dropped.hasString()) {
            connection.enterToken(dropped.getString());
            return true;
        }
        return false;
    }

    private void take(TextFile.Content content) {
        switch (content) {
            case TextFile.Content.Read(String text) -> connection.enterToken(text);
            case TextFile.Content.Unreadable(var reason) -> tell.accept(messages.get(reason.messageKey()));
        }
    }
}
