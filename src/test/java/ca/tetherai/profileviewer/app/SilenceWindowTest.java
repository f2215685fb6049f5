package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.access.SpokenWords;
import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is masked is not spoken either. */
@ExtendWith(FxToolkitExtension.class)
class SilenceWindowTest {
    private static final List<AccessibleAttribute> OF_WHERE_IT_IS = List.of(AccessibleAttribute.BOUNDS, AccessibleAttribute.PARENT,
            AccessibleAttribute.SCENE, AccessibleAttribute.LABELED_BY);
    private static final List<String> PERSONAL = List.of("Alex", "alex@", "4155550", "64ee9a8b1e7f2a0011223399");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTokenFieldAnswersTheSameWhateverItHolds_evenWhileItIsRevealed(boolean revealed) {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--locale", "en")) {
            TextField field = window.node("tokenField", TextField.class);
            List<String> one = answers(window, field, "x", revealed);
            List<String> other = answers(window, field, "secret-token-of-more-characters", revealed);

            assertThat(other).isEqualTo(one).noneMatch(answer -> answer.contains("secret"));
            assertThat(Fx.get(() -> SpokenWords.name(field))).isEqualTo("Token");
        }
    }

    @Test
    void inPresentModeNothingPersonalIsSpoken() {
        try (var window = ViewerWindow.open(directory, 1100, 800, "--demo", "--locale", "en")) {
            window.show(DemoAccount.COMPLETE);
            assertThat(Fx.get(() -> spoken(window.stage().getScene().getRoot()).toList())).anyMatch(text -> text.contains("alex@"));
            window.fire("copySummary");
            Fx.run(() -> ((javafx.scene.control.CheckMenuItem) window.menuItem("menuPresent")).setSelected(true));
            ViewerWindow.await(() -> window.isVisible("userForm"));
            Fx.settle(window.stage().getScene());

            assertThat(Fx.get(() -> spoken(window.stage().getScene().getRoot()).toList())).isNotEmpty()
                    .noneMatch(text -> PERSONAL.stream().anyMatch(text::contains));
        }
    }

    private static List<String> answers(ViewerWindow window, TextField field, String token, boolean revealed) {
        Fx.run(() -> field.setText(token));
        if (revealed) {
            Fx.run(() -> window.node("tokenReveal", javafx.scene.control.ToggleButton.class).setSelected(true));
        }
        Fx.settle(window.stage().getScene());
        return Fx.get(() -> {
            field.end();
            field.selectBackward();
            return Stream.of(AccessibleAttribute.values())
                    .filter(attribute -> !OF_WHERE_IT_IS.contains(attribute))
                    .map(attribute -> attribute + "=" + field.queryAccessibleAttribute(attribute, parameters(attribute)))
                    .toList();
        });
    }

    private static Object[] parameters(AccessibleAttribute attribute) {
        return switch (attribute) {
            case BOUNDS_FOR_RANGE -> new Object[]{0, 1};
            case OFFSET_AT_POINT -> new Object[]{new Point2D(200, 10)};
            case LINE_FOR_OFFSET, LINE_START, LINE_END -> new Object[]{0};
            case null, default -> new Object[]{0};
        };
    }

    private static Stream<String> spoken(Node node) {
        Stream<String> own = Stream.of(SpokenWords.name(node), SpokenWords.help(node),
                Objects.toString(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).flatMap(SilenceWindowTest::spoken))
                : own;
    }
}
