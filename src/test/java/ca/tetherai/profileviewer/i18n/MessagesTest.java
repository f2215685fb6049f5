package ca.tetherai.profileviewer.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private final Locale systemDefault = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(systemDefault);
    }

    @ParameterizedTest
    @CsvSource({"fr,Compte", "fr-CA,Compte", "fr-CH,Compte", "en,Account", "en-GB,Account", "de,Account", "ja-JP,Account", "und,Account"})
    void speaksFrenchWhereTheLanguageIsFrench_andEnglishEverywhereElse(String tag, String expected) {
        assertThat(Messages.of(Locale.forLanguageTag(tag)).get("form.user")).isEqualTo(expected);
    }

    @Test
    void anotherLanguageGetsEnglishWithItsOwnDates_evenOnAFrenchSystem() {
        Locale.setDefault(Locale.FRANCE);
        var messages = Messages.of(Locale.GERMANY);
        assertThat(messages.get("form.user")).isEqualTo("Account");
        assertThat(messages.locale()).isEqualTo(Locale.GERMANY);
        assertThat(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale()).format(LocalDate.EPOCH))
                .isEqualTo("1. Januar 1970");
    }

    @Test
    void fillsInItsArguments() {
        assertThat(Messages.of(Locale.ENGLISH).format("persona.missing.unexpected", "{\"a\": 'b'}")).endsWith(": {\"a\": 'b'}");
    }

    @Test
    void writesNumbersInTheWayOfTheLocale() {
        assertThat(Messages.of(Locale.GERMANY).format("persona.missing.unexpected", 1234.5)).endsWith("1.234,5");
    }

    @Test
    void anUnknownKeyIsADefect() {
        var messages = Messages.of(Locale.FRENCH);
        assertThatThrownBy(() -> messages.get("no.such.key")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> messages.format("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
