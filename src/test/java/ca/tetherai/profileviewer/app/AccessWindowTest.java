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
    /** The menus of the menu bar are buttons of its skin: the keyboard comes to them by F10 and Alt, and they are menus to assistive technology. */
    private static final Set<String> LEFT_OUT = Set.of("menuBar");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void eachControlHasARoleANameAndAHelp_andIsLargeEnough(String language) throws Exception {
        var faults = new AccessFaults(LEFT_OUT);
        List<String> screens = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (var servers = new ScreenServers(directory)) {
            new ScreenWalk(directory, servers).walk(Look.of("light", language, 1280, 800), (screen, front) -> {
                screens.add(screen.name());
                found.addAll(Fx.get(() -> faults.of(front.getScene())).stream().map(fault -> screen.name() + ": " + fault).toList());
            });
        }
        assertThat(found).isEmpty();
        assertThat(screens).hasSize(Screens.count());
    }
}
