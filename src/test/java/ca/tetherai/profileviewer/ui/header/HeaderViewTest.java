package ca.tetherai.profileviewer.ui.header;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.StandardError;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FxToolkitExtension.class)
class HeaderViewTest {
    private static final Messages ENGLISH = Messages.of(Locale.CANADA);

    @Test
    void theMarkOfWhatIsOutOfDateIsSeenOnlyThen(FxWindow window) {
        try (var error = StandardError.capture()) {
            var model = new HeaderViewModel(ENGLISH, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
            show(model, Profiles.full());
            var header = window.show(1024, 200, () -> new HeaderView(model, ENGLISH));
            var mark = Fx.get(() -> header.lookup(".stale-mark"));
            assertThat(mark.isVisible()).isFalse();

            Fx.run(() -> model.staleSinceProperty().set("15:14:22"));
            window.settle();

            assertThat(mark.isVisible()).isTrue();
            assertThat(Fx.get(() -> mark.lookupAll(".label"))).extracting(node -> ((Label) node).getText())
                    .containsExactly("Out of date", ", read at 15:14:22");
            assertThat(header.getStyleClass()).contains("stale");
            assertThat(error.text()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, 48", "640, 40"})
    void theAvatarIsSmallerInANarrowWindow(int width, double size, FxWindow window) {
        var model = new HeaderViewModel(ENGLISH, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        show(model, Profiles.full());

        var header = window.show(width, 200, () -> new HeaderView(model, ENGLISH));

        assertThat(((Label) Fx.get(() -> header.lookup(".avatar"))).getWidth()).isEqualTo(size);
    }

    @Test
    void aVeryLongNameGivesWayToRoleAndMark(FxWindow window) {
        var model = new HeaderViewModel(ENGLISH, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        show(model, Profiles.fullBut("\"fullName\": \"Alex Rep\"", "\"fullName\": \"" + "Alexandra ".repeat(30) + "\""));
        model.staleSinceProperty().set("15:14:22");

        var header = window.show(640, 200, () -> new HeaderView(model, ENGLISH));

        var mark = Fx.get(() -> header.lookup(".stale-mark"));
        assertThat(mark.localToScene(mark.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(640);
        var chip = (Label) Fx.get(() -> header.lookup(".chip"));
        assertThat(chip.getWidth()).isGreaterThanOrEqualTo(Fx.get(() -> chip.prefWidth(-1)));
    }

    private static void show(HeaderViewModel model, Profile profile) {
        model.show(profile, Meanings.of(profile));
    }
}
