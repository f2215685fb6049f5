package ca.tetherai.profileviewer.ui.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.StandardError;
import ca.tetherai.profileviewer.ui.profile.ProfileFormsView;
import ca.tetherai.profileviewer.ui.profile.ProfileFormsViewModel;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({"640, false", "1024, true"})
    void aVeryLongNameGivesWayToRole_andToTheMark(int width, boolean stale, FxWindow window) {
        var model = new HeaderViewModel(ENGLISH, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        show(model, Profiles.fullBut("\"fullName\": \"Alex Rep\"", "\"fullName\": \"" + "Alexandra ".repeat(30) + "\""));
        model.staleSinceProperty().set(stale ? "15:14:22" : "");

        var header = window.show(width, 200, () -> new HeaderView(model, ENGLISH));

        assertThat(bounds(Fx.get(() -> header.lookup(".stale-mark"))).getMaxX()).isLessThanOrEqualTo(width);
        var chip = (Label) Fx.get(() -> header.lookup(".chip"));
        assertThat(chip.getWidth()).isGreaterThanOrEqualTo(Fx.get(() -> chip.prefWidth(-1)));
    }

    @ParameterizedTest
    @CsvSource({"640, false", "640, true", "1024, false", "1024, true"})
    void aRoleOfAnyLengthLeavesTheNameHalfOfTheLine(int width, boolean stale, FxWindow window) {
        var model = new HeaderViewModel(ENGLISH, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        String role = "W".repeat(100);
        show(model, Profiles.of("{\"user\": {\"accessRole\": \"" + role + "\", \"fullName\": \"" + "Alexandra ".repeat(30) + "\"}}"));
        model.staleSinceProperty().set(stale ? "15:14:22" : "");

        var header = window.show(width, 200, () -> new HeaderView(model, ENGLISH));

        var name = (Label) Fx.get(() -> header.lookup(".name"));
        var chip = (Label) Fx.get(() -> header.lookup(".chip"));
        double line = ((Region) name.getParent()).getWidth();
        assertThat(name.getWidth()).isGreaterThanOrEqualTo(Math.floor(line / 2));
        assertThat(bounds(chip).getMinX()).isGreaterThan(bounds(name).getMaxX());
        assertThat(bounds(chip).getMaxX()).isLessThanOrEqualTo(bounds(name).getMinX() + line);
        assertThat(chip.getAccessibleText()).isEqualTo(role);
        assertThat(chip.getTooltip().getText().replaceAll("\\s", "")).contains(role);
        if (stale) {
            assertThat(bounds(Fx.get(() -> header.lookup(".stale-mark"))).getMaxX()).isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @CsvSource({"1100, 3", "1024, 3", "780, 3", "740, 0", "640, 0"})
    void theFactsAreAwayInANarrowWindow(int width, int facts, FxWindow window) {
        var model = new HeaderViewModel(ENGLISH, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        show(model, Profiles.full());

        var header = window.show(width, 200, () -> new HeaderView(model, ENGLISH));

        assertThat(facts(header)).hasSize(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alexandra ", "\u05d0\u05dc\u05db\u05e1 ", "\u202eabc", "\u6f22\u5b57", "_a_b "})
    void noTextOfTheAccountMovesAFactOrItsNeighbours(String part, FxWindow window) {
        var model = new HeaderViewModel(ENGLISH, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        show(model, Profiles.full());
        var header = window.show(800, 200, () -> new HeaderView(model, ENGLISH));
        List<Bounds> before = facts(header).stream().map(HeaderViewTest::bounds).toList();
        double height = header.getHeight();

        String text = part.repeat(30);
        Fx.run(() -> show(model, Profiles.fullBut("\"fullName\": \"Alex Rep\"", "\"fullName\": \"" + text + "\"")));
        window.settle();
        assertThat(facts(header).stream().map(HeaderViewTest::bounds).toList()).isEqualTo(before);
        assertThat(header.getHeight()).isEqualTo(height);

        Fx.run(() -> show(model, Profiles.fullBut("\"organization\": \"Acme Corp\"", "\"organization\": \"" + text + "\"")));
        window.settle();
        assertThat(facts(header).stream().map(HeaderViewTest::bounds).toList()).isEqualTo(before);
        Label email = (Label) Fx.get(() -> header.lookupAll(".muted")
                .stream()
                .filter(node -> node instanceof Label label && label.getText().equals("alex@acme.example"))
                .findAny()
                .orElseThrow());
        assertThat(email.getWidth()).isGreaterThanOrEqualTo(Fx.get(() -> email.prefWidth(-1)));
    }

    @ParameterizedTest
    @CsvSource({"9", "12", "14"})
    void theFactsEndWhereTheFormsDo(int font, FxWindow window) {
        var header = new HeaderViewModel(ENGLISH, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        show(header, Profiles.full());
        var forms = new ProfileFormsViewModel(ENGLISH, new MeaningText(ENGLISH, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC), _ -> {
        });
        forms.show(Profiles.full(), Samples.meanings(Profiles.full()));

        var page = window.show(1280, 700, () -> {
            var both = new BorderPane(new ProfileFormsView(forms, new Region(), ENGLISH, (_, _) -> {
            }));
            both.setTop(new HeaderView(header, ENGLISH));
            both.setStyle("-fx-font-size: " + font + "px");
            return both;
        });

        double end = bounds(Fx.get(() -> page.lookup("#personaForm").getParent())).getMaxX();
        assertThat(facts(page)).hasSize(3);
        assertThat(facts(page).stream().mapToDouble(fact -> bounds(fact).getMaxX()).max().orElseThrow()).isCloseTo(end, within(2.0));
    }

    @Test
    void timeGoesByInTheSameNodes(FxWindow window) {
        var model = new HeaderViewModel(ENGLISH, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        show(model, Profiles.full());
        var header = window.show(1100, 200, () -> new HeaderView(model, ENGLISH));
        List<Node> before = facts(header);
        List<String> said = before.stream().map(Node::getAccessibleText).toList();

        Fx.run(() -> model.tick(Samples.NOW.plusSeconds(61)));
        window.settle();

        assertThat(facts(header)).isEqualTo(before);
        assertThat(facts(header)).extracting(Node::getAccessibleText).isNotEqualTo(said);
    }

    private static List<Node> facts(Node header) {
        return Fx.get(() -> header.lookupAll(".fact").stream().filter(Node::isVisible).toList());
    }

    private static Bounds bounds(Node node) {
        return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static void show(HeaderViewModel model, Profile profile) {
        model.show(profile, Samples.meanings(profile));
    }
}
