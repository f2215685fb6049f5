package ca.tetherai.profileviewer.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;
import ca.tetherai.profileviewer.ui.control.OddListing;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OddWordsTest {
    private static final Messages MESSAGES = Messages.of(Locale.CANADA);

    @Test
    void theRowCountsAsTheListDoes() {
        String text = " a\u200Bb\u200B";
        List<OddCharacter> odd = OddCharacters.in(text, false);

        assertThat(OddWords.of(odd, MESSAGES)).startsWith(OddListing.of(text, odd, MESSAGES).count() + ": ");
        assertThat(OddWords.of(List.of(), MESSAGES)).isEmpty();
    }
}
