package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.settings.ThemeChoice;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesTest {
    private static final Preferences SAVED = Preferences.none()
            .withTheme(ThemeChoice.DARK)
            .withLanguage(Optional.of("fr"))
            .withTextSize(125);

    private static Choices choices(String... arguments) {
        return switch (new LaunchOptionsParser().parse(arguments)) {
            case LaunchOptionsParser.Launch.Run(var options) ->
                new Choices(options, SAVED, chosen -> new Language(Locale.CANADA).locale(chosen.language()));
            case LaunchOptionsParser.Launch.Help _,LaunchOptionsParser.Launch.Version _,LaunchOptionsParser.Launch.Misuse _ ->
                throw new IllegalArgumentException();
        };
    }

    @Test
    void whatWasChosenBeforeCounts() {
        var choices = choices();
        assertThat(choices.preferences()).isEqualTo(SAVED);
        assertThat(choices.locale()).isEqualTo(Locale.CANADA_FRENCH);
    }

    private static void choose(Choices choices, UnaryOperator<Preferences> change) {
        choices.overrule(change);
        choices.choose(change.apply(SAVED));
    }

    @Test
    void aLaunchOptionComesBeforeIt_untilSomebodyChoosesOtherwise() {
        var choices = choices("--theme", "light", "--locale", "de-CH");
        assertThat(choices.preferences()).isEqualTo(SAVED.withTheme(ThemeChoice.LIGHT));
        assertThat(choices.locale()).isEqualTo(Locale.of("de", "CH"));
        choose(choices, now -> now.withTextSize(150));
        assertThat(choices.preferences()).isEqualTo(SAVED.withTheme(ThemeChoice.LIGHT).withTextSize(150));
        assertThat(choices.locale()).isEqualTo(Locale.of("de", "CH"));
        choose(choices, now -> now.withTheme(ThemeChoice.SYSTEM).withLanguage(Optional.of("en")));
        assertThat(choices.preferences().theme()).contains(ThemeChoice.SYSTEM);
        assertThat(choices.locale()).isEqualTo(Locale.CANADA);
    }

    @Test
    void whatWasSavedAlreadyCanBeChosenOverALaunchOption() {
        var choices = choices("--theme", "light", "--locale", "en");
        assertThat(choices.preferences().language()).contains("en");
        choose(choices, now -> now.withTheme(ThemeChoice.DARK));
        assertThat(choices.preferences().theme()).contains(ThemeChoice.DARK);
        assertThat(choices.locale()).isEqualTo(Locale.ENGLISH);
        choose(choices, now -> now.withLanguage(Optional.of("fr")));
        assertThat(choices.locale()).isEqualTo(Locale.CANADA_FRENCH);
    }

    @ParameterizedTest
    @CsvSource({"en-CA, fr, fr-CA", "fr-CH, fr, fr-CH", "de-AT, en, en-AT", "en-GB, , en-GB", "tlh, fr, fr"})
    void datesAndNumbersStayThoseOfTheSystemsRegion(Locale system, String language, String locale) {
        assertThat(new Language(system).locale(Optional.ofNullable(language)).toLanguageTag()).isEqualTo(locale);
    }
}
