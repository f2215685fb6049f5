package ca.tetherai.profileviewer.ui.status;

import ca.tetherai.profileviewer.token.paste.Paste;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Offers to clear the clipboard after a token came from there, only while it still holds that text. What it held is remembered by its digest
 * (SHA-256). For the UI thread only.
 */
public final class ClipboardOffer {
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final Access clipboard;
    private byte[] pasted = new byte[0];

    /** The system's clipboard. */
    public interface Access {
        /** The text that it holds; empty where it holds none. */
        String text();

        /** Empties it. */
        void clear();
    }

    /** Offers nothing yet. */
    public ClipboardOffer(Access clipboard) {
        this.clipboard = clipboard;
    }

    /** Whether there is something to clear. */
    public ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** This text of the clipboard was pasted, and that is what was found in it: a token, or more than one, or none that could be offered to be cleared. */
    public void pasted(String text, Optional<Paste> found) {
        boolean token = found.filter(paste -> paste instanceof Paste.Found || paste instanceof Paste.Several).isPresent();
        pasted = token ? digest(text) : new byte[0];
        offered.set(token);
    }

    /** Offers what another one offers, which is used no more. */
    public void takeOver(ClipboardOffer before) {
        pasted = before.pasted;
        offered.set(before.offered.get());
    }

    /** Looks whether the clipboard still holds it: somebody may have copied something else since. */
    public void look() {
        if (offered.get() && !Arrays.equals(pasted, digest(clipboard.text()))) {
            forget();
        }
    }

    /** Clears the clipboard if it still holds the text; whether it did. */
    public boolean clear() {
        look();
        boolean holds = offered.get();
        if (holds) {
            clipboard.clear();
        }
        forget();
        return holds;
    }

    private void forget() {
        pasted = new byte[0];
        offered.set(false);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            // Every Java has it.
            throw new IllegalStateException(e);
        }
    }
}
