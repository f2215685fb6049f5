package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.Preferences;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
        given = Preferences.none().withLanguage(givenLocale.map(Locale::getLanguage));
        given = options.theme().map(given::withTheme).orElse(given);
    }

    /** Somebody chooses: where that is about what an option gave, the option counts no longer, even if what they choose was saved already. */
    void overrule(UnaryOperator<Preferences> change) {
        Preferences before = preferences();
        Preferences after = change.apply(before);
        if (!after.theme().equals(before.theme())) {
            given = given.withoutTheme();
        }
        if (!after.language().equals(before.language())) {
            given = given.withLanguage(Optional.empty());
            givenLocale = Optional.empty();
        }
    }

    /** This is saved now. */
    void choose(Preferences now) {
        saved = now;
    }

    /** What counts. */
    Preferences preferences() {
        return given.or(saved);
    }

    /** The language, and the form of dates and numbers. */
    Locale locale() {
        return givenLocale.orElseGet(() -> locales.apply(saved));
    }
}
