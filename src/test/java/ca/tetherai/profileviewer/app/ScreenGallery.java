package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.gallery.Png;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of all screens in all looks, with a page that lists them: {@code mvn -Pgallery verify}, then {@code target/gallery/index.html}. */
@ExtendWith(FxToolkitExtension.class)
class ScreenGallery {
    private static final Path PICTURES = Path.of("target", "gallery");

    @TempDir
    static Path directory;

    private static ScreenServers servers;

    private record Size(int width, int height) {}

    @BeforeAll
    static void open() throws Exception {
        servers = new ScreenServers(directory);
    }

    @AfterAll
    static void close() throws Exception {
        servers.close();
        new GalleryPage(PICTURES).write();
    }

    static Stream<Look> looks() {
        return Stream.of(new Size(640, 480), new Size(1024, 700), new Size(1440, 900))
                .flatMap(size -> Stream.of("light", "dark")
                        .flatMap(theme -> Stream.of("en", "fr").map(locale -> Look.of(theme, locale, size.width(), size.height()))));
    }

    /** All that are pictured: each theme, language and size, and some with large text or high contrast. */
    static Stream<Look> pictured() {
        return Stream.concat(looks(),
                Stream.of(new Look("light", "fr", 1100, 800, 200, false), new Look("dark", "en", 1100, 800, 200, true),
                        new Look("light", "en", 1024, 700, 100, true), new Look("dark", "fr", 1024, 700, 100, true)));
    }

    static Stream<Look> chosen() {
        return pictured().filter(look -> look.toString().contains(System.getProperty("gallery.look", "")));
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void picturesOfAllScreens(Look look) throws Exception {
        Path pictures = Files.createDirectories(PICTURES.resolve(look.toString()));
        new ScreenWalk(directory, servers).walk(look, (screen, front) -> Files.write(pictures.resolve(screen.name() + ".png"),
                Png.of(Fx.get(() -> front.getScene().snapshot(null)))));
    }
}
