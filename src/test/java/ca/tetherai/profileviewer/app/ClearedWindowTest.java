package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.ui.session.Reading;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An account that was cleared in a window that stays open, by hand or for nobody touched it: nothing leads to it and to its token any more. */
@ExtendWith(FxToolkitExtension.class)
class ClearedWindowTest {
    private static final String PERSONAL = "ria@acme.example";

    @TempDir
    Path directory;

    private volatile Duration passed = Duration.ZERO;

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true"})
    void theAccountAndItsTokenGo(boolean presented, boolean idle) {
        try (var window = ViewerWindow.open(directory, 1100, 800, () -> Instant.now().plus(passed), "--demo", "--locale", "en")) {
            window.show(DemoAccount.COMPLETE);
            window.show(DemoAccount.REFRESHED);
            visitEachTab(window);
            assertThat(texts(window)).anyMatch(text -> text.contains(PERSONAL));
            Map<String, WeakReference<Object>> held = Fx.get(() -> held(window));
            Fx.run(() -> ((CheckMenuItem) window.menuItem("menuPresent")).setSelected(presented));
            ViewerWindow.await(() -> window.isVisible("presentBand") == presented);
            visitEachTab(window);

            if (idle) {
                passed = Duration.ofMinutes(15);
                ViewerWindow.touch(window.stage());
            } else {
                Fx.run(window.menuItem("menuClear")::fire);
            }

            ViewerWindow.await(() -> {
                System.gc();
                return left(held).isEmpty();
            });
            assertThat(texts(window)).noneMatch(text -> text.contains(PERSONAL));
        }
    }

    // A tab that was never seen has made no views that could keep anything.
    private static void visitEachTab(ViewerWindow window) {
        var tabs = (TabPane) Fx.get(() -> window.stage().getScene().lookup(".tab-pane"));
        for (int tab = Fx.<Integer>get(() -> tabs.getTabs().size()) - 1; tab >= 0; tab--) {
            int selected = tab;
            Fx.run(() -> tabs.getSelectionModel().select(selected));
            Fx.settle(window.stage().getScene());
        }
    }

    // Of what is not seen now too: a hidden text is kept as well.
    private static List<String> texts(ViewerWindow window) {
        return Fx.get(() -> LeakSearch.texts(window.stage().getScene().getRoot()).toList());
    }

    private static Map<String, WeakReference<Object>> held(ViewerWindow window) {
        Reading reading = window.content().main().stateProperty().get().visibleReading().orElseThrow();
        return Map.of("the answer", new WeakReference<>(reading.loaded()), "its body", new WeakReference<>(reading.loaded().body()),
                "its profile", new WeakReference<>(reading.loaded().profile()), "what it means", new WeakReference<>(reading.examined()),
                "the token", new WeakReference<>(reading.request().token()));
    }

    private static List<String> left(Map<String, WeakReference<Object>> held) {
        return held.entrySet().stream().filter(each -> !each.getValue().refersTo(null)).map(Map.Entry::getKey).toList();
    }
}
