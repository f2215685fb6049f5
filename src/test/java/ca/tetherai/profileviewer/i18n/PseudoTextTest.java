package ca.tetherai.profileviewer.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pseudo-locale's texts. */
class PseudoTextTest {
    private static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"Save|[Šåvé ö]", "_Save as…|[_Šåvé åš… öñ]",
            "{0} of {1,number}|[{0} öf {1,number} ö]",
            "'{'literal'}'|['{'łîtéråł'}' öñé]"})
    void accentsAndBrackets_andThePlaceholdersAsTheyWere(String english, String pseudo) {
        String made = PseudoText.of(english);
        assertThat(made.substring(0, Math.min(made.length(), pseudo.length() - 5)))
                .isEqualTo(pseudo.substring(0, Math.min(made.length(), pseudo.length() - 5)));
        assertThat(made).startsWith("[").endsWith("]").hasSizeGreaterThan(english.length() + 2);
    }

    @Test
    void everyTextIsALegalPatternOfAsManyPlaceholders() {
        ResourceBundle english = ResourceBundle.getBundle("ca.tetherai.profileviewer.i18n.messages", Locale.ROOT);
        var messages = Messages.of(PSEUDO);
        for (String key : english.keySet()) {
            assertThat(messages.get(key)).as(key).matches("(?s)\\[.*\\]|\\s*");
            assertThat(Arrays.toString(new MessageFormat(messages.get(key)).getFormats())).as(key)
                    .isEqualTo(Arrays.toString(new MessageFormat(english.getString(key)).getFormats()));
        }
    }

    @Test
    void otherLocalesAreAsTheyAre() {
        assertThat(Messages.of(Locale.CANADA).get("window.title")).doesNotContain("[");
    }
}
