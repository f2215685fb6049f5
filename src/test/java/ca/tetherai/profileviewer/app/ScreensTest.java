package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All screens, examined: texts are whole, parts are in their place, all texts are translated, all stand out enough. */
@ExtendWith(FxToolkitExtension.class)
class ScreensTest {
    @TempDir
    static Path directory;

    private static ScreenServers servers;

    @BeforeAll
    static void open() throws Exception {
        servers = new ScreenServers(directory);
    }

    @AfterAll
    static void close() throws Exception {
        servers.close();
    }

    static Stream<Look> looks() {
        return Stream.of(new Look("light", "en", 1100, 800, 100, false), new Look("dark", "fr", 1100, 800, 100, false),
                new Look("light", "fr", 1100, 800, 200, true), new Look("dark", "en", 1100, 800, 200, true),
                new Look("dark", "fr", 640, 480, 100, false), new Look("light", "en", 640, 480, 100, false),
                new Look("light", "fr", 640, 480, 200, false), new Look("dark", "en", 640, 480, 200, false),
                new Look("light", "en-XA", 1100, 800, 100, false))
                .filter(look -> look.toString().contains(System.getProperty("screens.look", "")));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everythingIsWholeTranslatedAndReadable(Look look) throws Exception {
        var wrong = new LinkedHashMap<String, String>();
        new ScreenWalk(directory, servers).walk(look, (screen, front) -> Fx.<List<String>>get(() -> {
            // A countdown may have gone on since the last frame, and not be laid out yet.
            front.getScene().getRoot().applyCss();
            front.getScene().getRoot().layout();
            var found = new ArrayList<String>();
            if (look.locale().equals("en-XA")) {
                found.addAll(Unbracketed.in(front.getScene()));
            } else {
                found.addAll(CutOff.in(front.getScene()));
            }
            found.addAll(Contrast.in(front.getScene(), look.contrast() ? Contrast.HIGH : Contrast.TEXT));
            return found;
        }).forEach(what -> wrong.putIfAbsent(what, screen.name())));
        assertThat(wrong.entrySet().stream().map(entry -> entry.getValue() + ": " + entry.getKey()).collect(Collectors.joining("\n")))
                .isEmpty();
    }
}
