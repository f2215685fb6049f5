package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.access.AccessFaults;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.io.IOException;
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
    private static final int SCREENS = 40;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void eachControlHasARoleANameAndAHelp_andIsLargeEnough(String language) throws IOException {
        var faults = new AccessFaults(Set.of("menuBar", "tryDemo"));
        List<String> screens = new ArrayList<>();
        List<String> found = new ArrayList<>();
        new AccessScreens(directory, language, (name, scene) -> {
            screens.add(name);
            found.addAll(Fx.get(() -> faults.of(scene)).stream().map(fault -> name + ": " + fault).toList());
        }).visit();
        assertThat(found).isEmpty();
        assertThat(screens).hasSizeGreaterThanOrEqualTo(SCREENS);
    }
}
