package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.ui.control.ValueText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The values by keyboard and for assistive technology. */
@ExtendWith(FxToolkitExtension.class)
class ValueAccessWindowTest {
    private static final List<String> IDS = Stream
            .concat(Stream.of(UserField.values()).map(field -> "user-" + field.contractName()),
                    Stream.of(PersonaField.values()).map(field -> "persona-" + field.contractName()))
            .toList();

    @TempDir
    Path directory;

    @Test
    void eachValueIsATextThatIsNamedByItsLabelAndWhatItIs_andThatNobodyCanSet() {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(DemoAccount.COMPLETE);
            assertThat(IDS).hasSize(24).allSatisfy(id -> Fx.run(() -> {
                var value = (ValueText) window.stage().getScene().lookup("#" + id);
                String text = value.getText();
                assertThat(value.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
                assertThat((String) value.queryAccessibleAttribute(AccessibleAttribute.TEXT)).startsWith(label(value) + ": " + text);
                assertThat(value.queryAccessibleAttribute(AccessibleAttribute.EDITABLE)).isEqualTo(false);

                value.executeAccessibleAction(AccessibleAction.SET_TEXT, "something else");
                assertThat(value.getText()).isEqualTo(text);
            }));
        }
    }

    @Test
    void tabGoesFromValueToValue_inTheOrderOfTheForms_andARingShowsWhere() {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(DemoAccount.COMPLETE);
            Fx.run(() -> window.node(IDS.getFirst(), Node.class).requestFocus());
            List<String> visited = new ArrayList<>(List.of(IDS.getFirst()));
            for (int i = 1; i < IDS.size(); i++) {
                window.robot().push(KeyCode.TAB);
                visited.add(Fx.get(() -> window.stage().getScene().getFocusOwner().getId()));
                Region row = Fx.get(() -> (Region) window.stage().getScene().getFocusOwner().getParent());
                assertThat(rings(row)).isEqualTo(2);
            }
            assertThat(visited).containsExactlyElementsOf(IDS);
            window.robot().push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(Fx.get(() -> window.stage().getScene().getFocusOwner().getId())).isEqualTo(IDS.get(IDS.size() - 2));
        }
    }

    @Test
    void theValueOfOtherDataHasARingToo() {
        try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", "en")) {
            window.show(DemoAccount.COMPLETE);
            new FindingsTab(window).select(FindingsTab.OTHER_DATA);
            TreeTableView<?> tree = window.node("userExtras", TreeTableView.class);
            Fx.run(() -> tree.getSelectionModel().select(0));
            Fx.settle(window.stage().getScene());
            ValueText value = window.node("extraValue", ValueText.class);
            assertThat(rings(value)).isLessThan(2);

            Fx.run(value::requestFocus);
            window.robot().push(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(Fx.<Boolean>get(value::isFocused)).isTrue();
            Fx.settle(window.stage().getScene());

            assertThat(rings(value)).isEqualTo(2);
            assertThat(Fx.get(value::getAccessibleText)).contains(value.getText());
        }
    }

    // The layers of what is drawn around it.
    private static int rings(Region region) {
        return Fx.get(() -> {
            region.applyCss();
            return region.getBackground() == null ? 0 : region.getBackground().getFills().size();
        });
    }

    private static String label(Node value) {
        return ((Labeled) value.getParent().lookup(".field-label")).getText();
    }
}
