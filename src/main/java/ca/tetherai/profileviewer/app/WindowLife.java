package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.settings.SettingsNotice;

import java.util.List;
import java.util.function.UnaryOperator;

/** What a window asks of all windows. For the UI thread only. */
interface WindowLife {

    /** Opens another one. */
    void open();

    /** Closes them all. */
    void quit();

    /** Takes a change of what the person has chosen of looks and behaviour, for all of them. */
    void choose(UnaryOperator<Preferences> change);

    /** The settings are others now, servers for instance; what there is to say of it, the window in front says. */
    void settingsChanged(List<SettingsNotice> notices);

    /** What counts at the moment: chosen, given at the launch, or the administrator's. */
    Preferences preferences();
}
