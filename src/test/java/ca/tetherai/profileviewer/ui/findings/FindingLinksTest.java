package ca.tetherai.profileviewer.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.findings.Check;
import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.findings.Severity;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.SetClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding about many fields leads to each of them. */
@ExtendWith(FxToolkitExtension.class)
class FindingLinksTest {
    private static final double RING = 2;

    private final List<Place> gone = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"en, 1024, 500, and 9 more places", "fr, 1024, 500, et 9 autres endroits", "en, 640, 240, and 9 more places"})
    void allFieldsHaveALinkOnceOneAsksForThem(String language, int width, int height, String words, FxWindow window) {
        var messages = Messages.of(Locale.of(language, "CA"));
        var model = new FindingsViewModel(messages, new SetClock(), ZoneOffset.UTC);
        List<Place> places = Stream.of(UserField.values()).limit(12).<Place>map(Place.Field::new).toList();
        Finding many = new Finding(Check.UNEXPECTED_TYPE, Severity.WARNING, places, List.of(12, "x"));
        model.show(List.of(many, new Finding(Check.OTHER_CONTENT_TYPE, Severity.NOTE, List.of(new Place.Answer()), List.of("text/html"))));
        window.show(width, height, () -> new FindingsView(model, messages, (_, _) -> {
        }, gone::add));
        assertThat(links(window)).hasSize(4).last().extracting(Hyperlink::getText).isEqualTo(words);

        Fx.run(() -> window.node("findings", Node.class).requestFocus());
        for (int i = 0; i < 4; i++) {
            press(window, KeyCode.TAB);
        }
        assertThat(focused(window).getText()).isEqualTo(words);
        press(window, KeyCode.SPACE);

        assertThat(links(window)).hasSize(12).doesNotHaveDuplicates();
        for (int i = 3; i < 12; i++) {
            Hyperlink link = focused(window);
            assertThat(link).isEqualTo(links(window).get(i));
            assertThat(Fx.<Boolean>get(link::isFocusVisible)).isTrue();
            Bounds list = inWindow(window.node("findings", Node.class));
            assertThat(inWindow(link).getMinY() - RING).isGreaterThanOrEqualTo(list.getMinY());
            assertThat(inWindow(link).getMaxY() + RING).isLessThanOrEqualTo(list.getMaxY());
            press(window, KeyCode.TAB);
        }
        links(window).forEach(link -> Fx.run(link::fire));
        assertThat(gone).isEqualTo(places);
    }

    private static void press(FxWindow window, KeyCode key) {
        Fx.run(() -> Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)
                .forEach(type -> Event.fireEvent(window.scene().getFocusOwner(),
                        new KeyEvent(type, "", "", key, false, false, false, false))));
        window.settle();
    }

    private static Hyperlink focused(FxWindow window) {
        return (Hyperlink) Fx.get(() -> Objects.requireNonNull(window.scene().getFocusOwner()));
    }

    // The list measures by a cell that is not seen.
    private static List<Hyperlink> links(FxWindow window) {
        return Fx.get(() -> window.node("findings", Node.class)
                .lookupAll(".hyperlink")
                .stream()
                .filter(link -> isShown(link))
                .map(Hyperlink.class::cast)
                .sorted((a, b) -> Double.compare(a.getBoundsInParent().getMinY(), b.getBoundsInParent().getMinY()))
                .toList());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static Bounds inWindow(Node node) {
        return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
    }
}
