package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a window comes to its icon. */
class WindowIconTest {
    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final List<Throwable> crashes = new ArrayList<>();
    private final Stage stage = Fx.get(Stage::new);

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void itIsReadAwayFromTheUiThreadAndThenTheWindows() throws IOException {
        byte[] picture = png();

        dress(() -> new ByteArrayInputStream(picture));
        assertThat(stage.getIcons()).isEmpty();
        Fx.run(tasks::finishNext);

        assertThat(stage.getIcons()).singleElement().satisfies(icon -> {
            assertThat(icon.getWidth()).isEqualTo(128);
            // JavaFX hands the system no others, without a word.
            assertThat(icon.getPixelReader().getPixelFormat().getType()).isEqualTo(PixelFormat.Type.BYTE_BGRA_PRE);
        });
        assertThat(crashes).isEmpty();
    }

    @Test
    void withoutAPictureTheWindowHasTheSystems() {
        dress(() -> null);
        Fx.run(tasks::finishNext);

        assertThat(stage.getIcons()).isEmpty();
        assertThat(crashes).isEmpty();
    }

    @Test
    void aDamagedPictureIsADefectAndNoIcon() {
        dress(() -> new ByteArrayInputStream(new byte[]{1, 2, 3}));
        Fx.run(tasks::finishNext);

        assertThat(stage.getIcons()).isEmpty();
        assertThat(crashes).singleElement().isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aWindowThatHasOneKeepsIt() throws IOException {
        Image own = new Image(new ByteArrayInputStream(png()));
        Fx.run(() -> stage.getIcons().add(own));

        dress(() -> {
            throw new AssertionError("read");
        });

        assertThat(tasks.tasks()).isEmpty();
        assertThat(stage.getIcons()).containsExactly(own);
    }

    private void dress(Supplier<@Nullable InputStream> file) {
        Fx.run(() -> new WindowIcon(tasks, crashes::add, file).dress(stage));
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(128, 128, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }
}
