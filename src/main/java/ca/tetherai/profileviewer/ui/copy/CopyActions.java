package ca.tetherai.profileviewer.ui.copy;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;

import java.util.function.Supplier;

import javafx.stage.Window;

/**
 * The ways to take an account out of the window, for its buttons and menus. For the UI thread only.
 *
 * @param model makes and writes what is taken
 * @param copier gets what is copied
 * @param curl copies the request as a command
 * @param saves asks where to write a file
 * @param owner the window that waits for that
 */
public record CopyActions(CopyViewModel model, Copier copier, Runnable curl, SaveDialog saves, Supplier<Window> owner, Messages messages) {

    /** Copies the block for a ticket; whether there is an account that it could be about. */
    public boolean copySummary() {
        return model.copySummary(copier);
    }

    /** Copies a document. */
    public void copy(Document document) {
        model.copy(document, copier);
    }

    /** Writes a document into a file that the person chooses. */
    public void export(Document document) {
        if (model.availableProperty().getValue()) {
            saves.choose(owner.get(), messages.get(document.nameKey()), model.fileName(document))
                    .ifPresent(file -> model.save(document, file));
        }
    }
}
