package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.masking.MaskedAccount;
import ca.tetherai.profileviewer.masking.Masker;
import ca.tetherai.profileviewer.token.ClaimedValues;
import ca.tetherai.profileviewer.ui.WindowParts;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.present.PresentMode;
import ca.tetherai.profileviewer.ui.present.ScreenMask;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.Reading;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** What belongs to present mode. Of one window; for the UI thread only. */
final class PresentWiring {
    private final PresentMode mode = new PresentMode();
    private final ScreenMask mask = new ScreenMask(mode.onProperty());

    /** Whether the window is in it. */
    PresentMode mode() {
        return mode;
    }

    /** Masks what is no part of a reading. */
    ScreenMask mask() {
        return mask;
    }

    /** Knows whom to mask, and lets nobody see the token itself meanwhile. Before what listens to the mode. */
    void know(ObservableValue<MainState> state, ConnectionViewModel connection) {
        mask.know(() -> state.getValue().visibleReading().map(reading -> reading.loaded().profile()), connection::tokenInput);
        connection.revealableProperty().bind(mode.onProperty().not());
        mode.onProperty().subscribe((_, _) -> connection.refreshTokenSummary());
    }

    /** Says anew what the token says. */
    void follow(WindowParts.Token token) {
        mode.onProperty().subscribe((_, _) -> {
            token.said().tick();
            token.paste().tick();
        });
    }

    /** The reading with all that is personal masked, what its token claims too. Away from the UI thread. */
    static Reading masked(Reading reading) {
        FetchResult.Loaded loaded = reading.loaded();
        List<ClaimedValues> claims = ClaimedValues.read(reading.request().token()).stream().toList();
        var account = MaskedAccount.of(Masker.of(loaded, claims), loaded, reading.examined());
        return reading.masked(account.loaded(), account.examined());
    }
}
