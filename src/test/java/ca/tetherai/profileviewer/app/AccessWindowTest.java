package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.access.AccessFaults;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each control of each screen for assistive technology, and for the hand. */
@ExtendWith(FxToolkitExtension.class)
class AccessWindowTest {
    /** Made elsewhere in issue 8, to be emptied there; nothing else may be left out. */
    private static final Set<String> LEFT_OUT = Set.of("tryDemo");
    /** Likewise, by a node of the dialog. */
    private static final Set<String> LEFT_OUT_DIALOGS = Set.of("settingsClose", "shortcutsClose", "aboutClose");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void eachControlHasARoleANameAndAHelp_andIsLargeEnough(String language) throws Exception {
        var faults = new AccessFaults(LEFT_OUT);
        List<String> screens = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (var servers = new ScreenServers(directory)) {
            new ScreenWalk(directory, servers).walk(new Look("light", language, 1280, 800), (screen, front) -> {
                screens.add(screen.name());
                if (LEFT_OUT_DIALOGS.stream().allMatch(id -> Fx.get(() -> front.getScene().lookup("#" + id)) == null)) {
                    Fx.get(() -> faults.of(front.getScene())).stream().map(fault -> screen.name() + ": " + fault).forEach(found::add);
                }
            });
        }
        assertThat(found).isEmpty();
        assertThat(screens).hasSize(Screens.count());
    }
}
