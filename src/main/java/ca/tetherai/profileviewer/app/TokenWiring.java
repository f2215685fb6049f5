package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.WindowParts;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.ServersClock;
import ca.tetherai.profileviewer.ui.connection.TokenSummarizer;
import ca.tetherai.profileviewer.ui.paste.PasteViewModel;
import ca.tetherai.profileviewer.ui.present.ScreenMask;
import ca.tetherai.profileviewer.ui.session.IdleViewModel;
import ca.tetherai.profileviewer.ui.session.MainViewModel;
import ca.tetherai.profileviewer.ui.session.PasteFlow;
import ca.tetherai.profileviewer.ui.status.ClipboardOffer;
import ca.tetherai.profileviewer.ui.token.TokenText;
import ca.tetherai.profileviewer.ui.token.TokenViewModel;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * Makes the view models about the token. For the UI thread only.
 *
 * @param summarizer tells in a line what a token says
 * @param mask masks it in present mode
 * @param messages the language of the window
 * @param clock tells what is said as of now
 * @param there the server's clock
 * @param zone where the window is
 */
record TokenWiring(TokenSummarizer summarizer, ScreenMask mask, Messages messages, InstantSource clock, ServersClock there, ZoneId zone) {

    WindowParts.Token all(ConnectionViewModel connection, MainViewModel main, IdleViewModel idle) {
        return new WindowParts.Token(new TokenViewModel(connection, main.stateProperty(), clock, there),
                new TokenText(messages, clock, there, zone, mask), new PasteViewModel(connection, summarizer, mask::name, messages),
                new PasteFlow(connection, main), new ClipboardOffer(new SystemClipboard()), idle);
    }
}
