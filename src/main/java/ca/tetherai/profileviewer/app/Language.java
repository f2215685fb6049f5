package ca.tetherai.profileviewer.app;

import java.util.Locale;
import java.util.Optional;

/**
 * From a language that somebody chose to a locale: dates and numbers stay those of the system's region.
 *
 * @param system the system's locale at the start; Java doesn't hear of later changes
 */
record Language(Locale system) {

    /** The locale for a language's tag; the system's for none. */
    Locale locale(Optional<String> tag) {
        return tag.map(language -> system.getLanguage().equals(language)
                ? system
                : new Locale.Builder().setLanguage(language).setRegion(system.getCountry()).build()).orElse(system);
    }
}
