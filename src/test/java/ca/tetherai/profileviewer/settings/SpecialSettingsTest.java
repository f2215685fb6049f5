package ca.tetherai.profileviewer.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.tetherai.profileviewer.support.SpecialFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something that is no file lies in the place of the settings. */
class SpecialSettingsTest {
    @TempDir
    private Path directory;

    @Test
    void aPipeIsNotEvenOpened_andStays() throws IOException, InterruptedException {
        isLeftAlone(SpecialFiles.pipe(directory.resolve(SettingsFile.NAME)));
    }

    @Test
    void aDeviceWithoutAnEndIsNotRead() throws IOException {
        isLeftAlone(Files.createSymbolicLink(directory.resolve(SettingsFile.NAME), SpecialFiles.endless()));
    }

    private static SettingsFile.Loaded save(SettingsFile settings) {
        try {
            return settings.update(current -> current.withServer(Optional.of("https://x.example")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isLeftAlone(Path place) {
        var settings = new SettingsFile(directory);
        assertThat(SpecialFiles.soon(settings::load)).isEqualTo(new SettingsFile.Loaded(Settings.defaults(),
                Optional.of(new SettingsNotice(SettingsNotice.Kind.UNREADABLE, place))));
        assertThatThrownBy(() -> SpecialFiles.soon(() -> save(settings))).hasRootCauseInstanceOf(IOException.class);
        assertThat(Files.isRegularFile(place)).isFalse();
    }
}
