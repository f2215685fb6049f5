package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.ThemeChoice;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the viewer was started with.
 *
 * @param server the server to ask, as given
 * @param tokenFile the file to read the token from; {@code -} for standard input
 * @param fetch whether to fetch as soon as the window is up
 * @param demo whether to start in the demo
 * @param locale the language, and the form of dates and numbers, instead of the saved choice
 * @param theme the theme, instead of the saved choice
 * @param print in which form to print the profile, instead of opening a window
 * @param settingsDirectory where to keep settings and logs, instead of the system's places
 * @param safeGraphics whether to draw without the graphics card
 * @param timings whether to print milestones
 * @param exitAfter when to leave by itself
 */
public record LaunchOptions(Optional<String> server, Optional<Path> tokenFile, boolean fetch, boolean demo,
        Optional<Locale> locale, Optional<ThemeChoice> theme,
        Optional<PrintFormat> print, Optional<Path> settingsDirectory, boolean safeGraphics, boolean timings,
        Optional<ExitAfter> exitAfter) {

    /** Whether to fetch without being told to in the window. */
    public boolean fetchesAtOnce() {
        return fetch || exitAfter.filter(ExitAfter.PROFILE::equals).isPresent();
    }
}
