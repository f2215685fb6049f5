package ca.tetherai.profileviewer.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The product's texts in one language, and the locale for its dates and numbers. Immutable. French where the locale's language is French,
 * otherwise English with that locale's dates and numbers; {@code en-XA} is the pseudo-locale, in which all of these texts show ({@link PseudoText}).
 */
public final class Messages {
    private static final String BUNDLE = "ca.tetherai.profileviewer.i18n.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts for a locale. */
    public static Messages of(Locale locale) {
        // English is the root bundle and asked for as such: asked for by name, the JDK would fall back to the system's language before it.
        Locale language = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ROOT;
        return new Messages(ResourceBundle.getBundle(BUNDLE, language), locale);
    }

    /** Makes this the language of the JDK's and JavaFX's own texts too, and its locale that of dates and numbers, for the whole process. */
    public void makeDefault() {
        Locale.setDefault(language());
        Locale.setDefault(Locale.Category.FORMAT, locale);
    }

    /**
     * The text of a key, as it is.
     *
     * @throws MissingResourceException for an unknown key, which is a defect
     */
    public String get(String key) {
        String text = bundle.getString(key);
        return PseudoText.is(locale) ? PseudoText.of(text) : text;
    }

    /** The text of a key, as it is, where there is one: for texts that only some things have. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /**
     * The text of a key, filled in by {@link MessageFormat}. Values that stand for themselves (hosts, ports, counts of bytes) are passed as
     * strings; numbers are written in the way of the locale.
     *
     * @throws MissingResourceException for an unknown key, which is a defect
     */
    public String format(String key, Object... arguments) {
        return new MessageFormat(get(key), locale).format(arguments);
    }

    /** The language that the texts are in, for words that others have: names of countries. */
    public Locale language() {
        return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    /** The locale for dates and numbers. */
    public Locale locale() {
        return locale;
    }
}
