package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.Preferences;

import java.util.function.UnaryOperator;

/** What a window asks of all windows. For the UI thread only. */
interface WindowLife {

    /** Opens another one. */
    void open();

    /** Closes them all. */
    void quit();

    /** Takes a change of what the person has chosen of looks and behaviour, for all of them. */
    void choose(UnaryOperator<Preferences> change);

    /** What counts at the moment: chosen, given at the launch, or the administrator's. */
    Preferences preferences();
}
