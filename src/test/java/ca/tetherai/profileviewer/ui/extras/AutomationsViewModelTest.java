package ca.tetherai.profileviewer.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Extras;
import ca.tetherai.profileviewer.support.Profiles;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomationsViewModelTest {

    @ParameterizedTest
    @CsvSource({"'', empty name, nom vide", "' a ', ·a·, ·a·", "a\\u200b, a\\u200b, a\\u200b", "a, a, a"})
    void anIdThatCantBeSeenIsMarked_andAnEmptyOneIsAWord(String id, String english, String french) {
        assertThat(id(id, Messages.of(Locale.CANADA))).isEqualTo(english);
        assertThat(id(id, Messages.of(Locale.CANADA_FRENCH))).isEqualTo(french);
    }

    private static String id(String id, Messages messages) {
        ExtrasViewModel model = Extras.viewModel(messages);
        Extras.show(model, Profiles.of("{\"user\": {\"automations\": {\"" + id + "\": true}}}"));
        return model.automations().id(model.automations().shownProperty().get().getFirst());
    }
}
