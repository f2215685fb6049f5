package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {
    private final List<URI> opened = new ArrayList<>();

    @TempDir
    private Path parent;

    @Test
    void itIsMadeAndOpened_andSaidWhereItIs() {
        Path directory = parent.resolve("a b é").resolve("logs");
        var folder = new LogFolder(directory, opened::add, Messages.of(Locale.ENGLISH));

        assertThat(folder.open(folder.make())).isEqualTo("The log is in " + directory);
        assertThat(opened).containsExactly(directory.toUri());
        assertThat(directory).isDirectory();
    }

    @Test
    void whereItCantBeMadeNothingIsOpened() throws IOException {
        Path directory = Files.createFile(parent.resolve("file")).resolve("logs");
        var folder = new LogFolder(directory, opened::add, Messages.of(Locale.ENGLISH));

        assertThat(folder.open(folder.make())).isEqualTo("There is no log folder: " + directory + " can’t be made");
        assertThat(opened).isEmpty();
    }
}
