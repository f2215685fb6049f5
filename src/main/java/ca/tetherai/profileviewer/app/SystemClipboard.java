package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.ui.status.ClipboardOffer;

import javafx.scene.input.Clipboard;

/** The system's clipboard. For the UI thread only. */
final class SystemClipboard implements ClipboardOffer.Access {

    @Override
    public String text() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    @Override
    public void clear() {
        Clipboard.getSystemClipboard().clear();
    }
}
