package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.settings.SettingsFile;
import ca.tetherai.profileviewer.support.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastServerTest {
    @TempDir
    private Path directory;

    @Test
    void atTheFirstStartThereIsNone() {
        assertThat(lastServer().load()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void theServerAskedLastIsThereAtTheNextStart() {
        LastServer server = lastServer();
        server.remember(Samples.server("https://first.example"));
        server.remember(Samples.server("https://second.example/base"));
        assertThat(lastServer().load()).contains("https://second.example/base");
    }

    @Test
    void theSameServerAgainIsNotWrittenAgain() throws IOException {
        LastServer server = lastServer();
        server.remember(Samples.server("https://api.example"));
        Files.delete(directory.resolve(SettingsFile.NAME));
        server.remember(Samples.server("https://api.example"));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void oneThatIsKnownFromTheFileIsNotWrittenAgain() throws IOException {
        lastServer().remember(Samples.server("https://api.example"));
        LastServer next = lastServer();
        next.load();
        Files.delete(directory.resolve(SettingsFile.NAME));
        next.remember(Samples.server("https://api.example"));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void settingsThatCannotBeWrittenDoNotStopTheViewer() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "no directory");
        var server = new LastServer(new SettingsFile(file));
        server.remember(Samples.server("https://api.example"));
        assertThat(server.load()).isEmpty();
        assertThat(file).hasContent("no directory");
    }

    private LastServer lastServer() {
        return new LastServer(new SettingsFile(directory));
    }
}
