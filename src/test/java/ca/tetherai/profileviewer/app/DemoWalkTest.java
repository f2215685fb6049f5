package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.StandardError;
import ca.tetherai.profileviewer.ui.findings.FindingRow;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every account of the demo in the whole window: each tab is looked at, each finding followed, and nothing is complained of. */
@ExtendWith(FxToolkitExtension.class)
class DemoWalkTest {
    private static final Set<DemoAccount> WITHOUT_PROFILE = EnumSet.of(DemoAccount.BAD_REQUEST, DemoAccount.BAD_SIGNATURE,
            DemoAccount.EXPIRED, DemoAccount.FORBIDDEN, DemoAccount.NOT_FOUND, DemoAccount.SERVER_ERROR);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void eachAccountCanBeWalkedThroughWithoutAWordOnStandardError(String language) {
        try (var error = StandardError.capture()) {
            try (var window = ViewerWindow.open(directory, 1024, 700, "--demo", "--locale", language)) {
                for (DemoAccount account : DemoAccount.values()) {
                    visit(account, window);
                    assertThat(error.text()).as(account.id()).isEmpty();
                }
            }
            assertThat(error.text()).isEmpty();
        }
    }

    private static void visit(DemoAccount account, ViewerWindow window) {
        if (account == DemoAccount.SLOW) {
            // What comes after its while is the complete profile.
            window.ask(account);
            ViewerWindow.await(() -> window.isVisible("cancelButton"));
            window.robot().push(KeyCode.ESCAPE);
            window.awaitEnd();
            return;
        }
        window.show(account);
        if (WITHOUT_PROFILE.contains(account)) {
            assertThat(window.isVisible("banner")).as(account.id()).isTrue();
            return;
        }
        var tab = new FindingsTab(window);
        tab.select(FindingsTab.PROFILE);
        tab.select(FindingsTab.OTHER_DATA);
        tab.select(FindingsTab.FINDINGS);
        List<FindingRow> rows = tab.rows();
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).links().isEmpty()) {
                tab.follow(row, 0);
                assertThatItLedTo(rows.get(row).links().getFirst().place(), tab, account + ": " + rows.get(row).sentence());
            }
        }
    }

    private static void assertThatItLedTo(Place place, FindingsTab tab, String what) {
        switch (place) {
            case Place.Field(var field) -> {
                String focused = tab.focused();
                assertThat(tab.selected()).as(what).isEqualTo(FindingsTab.PROFILE);
                assertThat(focused).as(what).isIn(id(field), "personaMissing");
                assertThat(tab.isInSight(focused)).as(what).isTrue();
            }
            case Place.Member _ -> {
                assertThat(tab.selected()).as(what).isEqualTo(FindingsTab.OTHER_DATA);
                assertThat(tab.focused()).as(what).endsWith("Extras");
            }
            case Place.Claim _ -> assertThat(tab.closeDialogs()).as(what).isEqualTo(1);
            case Place.Answer() -> throw new AssertionError("there is nothing in the window to go to: " + what);
        }
    }

    private static String id(ProfileField field) {
        return switch (field) {
            case UserField user -> "user-" + user.contractName();
            case PersonaField persona -> "persona-" + persona.contractName();
        };
    }
}
