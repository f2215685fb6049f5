package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.access.AccessFaults;
import ca.tetherai.profileviewer.access.FocusRing;
import ca.tetherai.profileviewer.access.TabWalk;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screens by the Tab key alone: all is reached, one sees where one is, and there is no trap. A screen is walked where it has a control that none
 * before it had: the others would be the same walk again, and a walk takes seconds.
 */
@ExtendWith(FxToolkitExtension.class)
class KeyboardWindowTest {
    private final AccessFaults faults = new AccessFaults(Set.of());

    private final Set<String> looked = new HashSet<>();
    private final Set<String> walked = new HashSet<>();

    @TempDir
    Path directory;

    @Test
    void tabReachesAllAndComesBack_andARingShowsWhereOneIs() throws Exception {
        List<String> found = new ArrayList<>();
        try (var servers = new ScreenServers(directory)) {
            new ScreenWalk(directory, servers).walk(Look.of("light", "en", 1280, 800), (screen, front) -> {
                // In an open menu or list the arrow keys lead.
                if (front instanceof Stage) {
                    walk(front.getScene()).stream().map(fault -> screen.name() + ": " + fault).forEach(found::add);
                }
            });
        }
        assertThat(found).isEmpty();
    }

    private List<String> walk(Scene scene) {
        List<String> found = new ArrayList<>();
        List<Node> controls = Fx.get(() -> faults.controls(scene).stream().filter(KeyboardWindowTest::isToBeReached).toList());
        if (!walked.addAll(told(controls))) {
            return found;
        }
        Fx.run(controls.getFirst()::requestFocus);
        List<Node> stops = new TabWalk(scene).around();
        controls.stream()
                .filter(control -> !stops.contains(control) && !isReachedByArrows(control, stops))
                .map(control -> told(control) + " isn't reached")
                .forEach(found::add);
        var ring = new FocusRing(scene);
        var walk = new TabWalk(scene);
        Node stop = Fx.get(() -> Objects.requireNonNull(scene.getFocusOwner()));
        for (int i = 0; i < stops.size() && !looked.containsAll(told(stops)); i++) {
            stop = walk.next();
            // The same thing looks the same on each screen.
            if (looked.add(told(stop)) && !ring.isSeen(stop)) {
                found.add(told(stop) + " has no ring");
            }
        }
        return found;
    }

    // A row's own buttons have keys, so that one needn't go through them in each row.
    private static boolean isToBeReached(Node control) {
        boolean hasKeys = control.getStyleClass().contains("icon-button")
                && Stream.iterate(control, Objects::nonNull, Node::getParent).anyMatch(at -> at.getStyleClass().contains("field-row"));
        return !hasKeys && !control.isDisabled();
    }

    // Tab stops at one button of a group, and the arrow keys go on from it.
    private static boolean isReachedByArrows(Node control, List<Node> stops) {
        return control instanceof ToggleButton toggle && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(stops::contains);
    }

    private static List<String> told(List<Node> nodes) {
        return nodes.stream().map(KeyboardWindowTest::told).toList();
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass();
    }
}
