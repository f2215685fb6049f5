package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.text.ClipboardForm;
import ca.tetherai.profileviewer.ui.control.Copier;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts what a person copies on the system's clipboard, and says so. UI thread only. */
final class ClipboardCopier implements Copier {
    private final Runnable whenCopied;
    private final Consumer<String> say;
    private final Messages messages;

    /** One that calls {@code whenCopied} when there is something new on the clipboard, and says what with {@code say}. */
    ClipboardCopier(Runnable whenCopied, Consumer<String> say, Messages messages) {
        this.whenCopied = whenCopied;
        this.say = say;
        this.messages = messages;
    }

    @Override
    public void copy(String name, String text) {
        String held = ClipboardForm.of(text);
        var content = new ClipboardContent();
        content.putString(held);
        Clipboard.getSystemClipboard().setContent(content);
        whenCopied.run();
        say.accept(messages.format(held.equals(text) ? "status.copied" : "status.copied.escaped", name));
    }
}
