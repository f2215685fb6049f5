package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.text.OddCharacters;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OddListingTest {
    private static final Messages MESSAGES = Messages.of(Locale.CANADA);

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Alex ', Character 5: U+0020 SPACE (blank at an edge)
            'a\u200Bb', Character 2: U+200B ZERO WIDTH SPACE (shows nothing)
            '\ud83d\ude00\u202Ex', Character 2: U+202E RIGHT-TO-LEFT OVERRIDE (turns the reading direction)
            'a\u00A0b', Character 2: U+00A0 NO-BREAK SPACE (unusual blank)
            'a\u0007b', Character 2: U+0007 BEL (control character)
            'p\u0430ypal@example.com', Character 2: U+0430 CYRILLIC SMALL LETTER A (looks like another letter)
            """)
    void eachLineNamesThePlaceTheCharacterAndWhatIsOddAboutIt(String text, String line) {
        assertThat(listing(text, true).lines()).containsExactly(line);
    }

    @Test
    void itIsTextAsWell() {
        String text = " a\u200Bb\u200B";

        OddListing listing = listing(text, false);

        assertThat(listing.lines()).hasSize(3);
        assertThat(listing.text()).startsWith(listing.count() + "\nCharacter 1: ").endsWith("(shows nothing)\n");
    }

    private static OddListing listing(String text, boolean address) {
        return OddListing.of(text, OddCharacters.in(text, address), MESSAGES);
    }

    @Test
    void aThousandAreListedAndThatThereAreMoreIsSaid() {
        OddListing listing = listing("x\u200B".repeat(2_000), false);

        assertThat(listing.lines()).hasSize(1_000);
        assertThat(listing.lines().getLast()).startsWith("Character 2,000: ");
        assertThat(listing.count()).isEqualTo("at least 1,000 odd characters; only these are listed");
    }
}
