package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.Preferences;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What counts of the launch options and the settings: an option does, until somebody chooses otherwise while the viewer runs. For the UI thread only.
 */
final class Choices {
    private final Function<Preferences, Locale> locales;
    private Preferences saved;
    private Preferences given;
    private Optional<Locale> givenLocale;

    /**
     * At the start.
     *
     * @param saved what was chosen before
     * @param locales from what is chosen to a locale
     */
    Choices(LaunchOptions options, Preferences saved, Function<Preferences, Locale> locales) {
        this.saved = saved;
        this.locales = locales;
        givenLocale = options.locale();
        given = options.theme().map(theme -> Preferences.none().withTheme(theme)).orElseGet(Preferences::none);
    }

    /** Somebody chose: where that is about what an option gave, the option counts no longer. */
    void choose(Preferences now) {
        if (!now.theme().equals(saved.theme())) {
            given = Preferences.none();
        }
        if (!now.language().equals(saved.language())) {
            givenLocale = Optional.empty();
        }
        saved = now;
    }

    /** What counts. The language is that of {@link #locale()}. */
    Preferences preferences() {
        return given.or(saved);
    }

    /** The language, and the form of dates and numbers. */
    Locale locale() {
        return givenLocale.orElseGet(() -> locales.apply(saved));
    }
}
