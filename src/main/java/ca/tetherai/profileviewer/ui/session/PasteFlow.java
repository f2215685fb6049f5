package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.token.paste.Paste;
import ca.tetherai.profileviewer.token.paste.PastedToken;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;

/** From a paste to an account, over what may be to be chosen on the way: one of several tokens, the server that the text names. For the UI thread only. */
public final class PasteFlow {
    private final ConnectionViewModel connection;
    private final MainViewModel main;
    // Whether what was pasted last was to be asked about at once.
    private boolean asks;

    /** Nothing was pasted yet. */
    public PasteFlow(ConnectionViewModel connection, MainViewModel main) {
        this.connection = connection;
        this.main = main;
        connection.pasteProperty().subscribe((_, _) -> asks = false);
    }

    /**
     * Takes a token from a text, the clipboard's, and asks for its account; of several tokens, once one is chosen. A blank text takes the place of
     * no token.
     *
     * @return whether there was something to take; if not, a token that is in the field stays there, and nobody is asked
     */
    public boolean pasteAndFetch(String text) {
        if (text.isBlank() && !connection.tokenTextProperty().get().isBlank()) {
            return false;
        }
        connection.enterToken(text);
        boolean choosing = connection.pasteProperty().get().filter(Paste.Several.class::isInstance).isPresent();
        if (!choosing) {
            main.fetch();
        }
        asks = true;
        return true;
    }

    /** Takes one of several pasted tokens, and asks for its account where that was wanted. */
    public void choose(PastedToken token) {
        boolean wanted = asks;
        connection.choose(token);
        if (wanted) {
            main.fetch();
            asks = true;
        }
    }

    /** Chooses the server that a pasted text names, and asks for the account where that was wanted. */
    public void useServer(ServerAddress named) {
        boolean wanted = asks;
        connection.serverTextProperty().set(named.toString());
        if (wanted) {
            main.fetch();
        }
    }
}
