package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.settings.LogLevel;
import ca.tetherai.profileviewer.support.ProcessStateExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ProcessStateExtension.class)
class LogFileTest {
    private static final int MAX_BYTES = 1024 * 1024;

    @TempDir
    private Path parent;

    @Test
    void withoutARecordNothingIsWritten() {
        Path logs = parent.resolve("logs");
        LogFile.install(logs);
        assertThat(logs).doesNotExist();
    }

    @Test
    void aRecordIsOneLine_theSameInEveryLanguage() {
        LogFile.install(parent);
        log(Level.WARNING, "déjà vu", null);
        assertThat(current()).hasContent("2026-03-04T15:14:22Z WARNING a.logger déjà vu\n");
    }

    @Test
    void anExceptionIsWrittenWithoutItsMessage() {
        LogFile.install(parent);
        log(Level.SEVERE, "broken", new IllegalStateException("secret"));
        assertThat(current()).content().contains("broken\njava.lang.IllegalStateException\n\tat ").doesNotContain("secret");
    }

    @Test
    void whatIsBelowInfoIsNotWritten() {
        LogFile.install(parent);
        log(Level.FINE, "detail", null);
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void details_areTheViewersOwnAlone() {
        LogFile.install(parent);
        LogFile.level(LogLevel.DEBUG);
        Logger.getLogger("javafx.focus").fine("Changed focus to Label 'alex@acme.example'");
        Logger.getLogger("jdk.event.security").fine("a certificate");
        assertThat(parent).isEmptyDirectory();
        Logger.getLogger("ca.tetherai.profileviewer.fetch").fine("a step");
        assertThat(current()).content().contains("FINE ca.tetherai.profileviewer.fetch a step");
    }

    @Test
    void javasOwnHttpClientCannotWriteTheHeadersOfARequest() {
        LogFile.install(parent);
        LogFile.level(LogLevel.DEBUG);
        Logger.getLogger("jdk.httpclient.HttpClient").severe("Authorization: Bearer …");
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whereOnlyWhatWentWrongIsWantedNothingElseIsWritten() {
        LogFile.install(parent);
        LogFile.level(LogLevel.WARN);
        Logger.getLogger("ca.tetherai.profileviewer.fetch").info("a request");
        assertThat(parent).isEmptyDirectory();
        Logger.getLogger("ca.tetherai.profileviewer.fetch").warning("broken");
        assertThat(current()).content().contains("WARNING");
    }

    @Test
    void viewersThatRunAtTheSameTimeShareTheFile() {
        LogFile.install(parent);
        log(Level.INFO, "one", null);
        LogFile.install(parent);
        log(Level.INFO, "two", null);
        assertThat(current()).content().contains("one", "two");
        assertThat(parent).isDirectoryNotContaining(file -> !file.equals(current()));
    }

    @Test
    void aFullFileMakesRoom_andTheOneBeforeItIsKept() throws IOException {
        Files.write(current(), new byte[MAX_BYTES]);
        Files.writeString(older(), "oldest");
        LogFile.install(parent);
        log(Level.INFO, "fresh", null);
        assertThat(current()).content().contains("fresh").hasSizeLessThan(100);
        assertThat(older()).hasSize(MAX_BYTES);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files take their rights from the user's profile")
    void onlyTheOwnerMayReadTheDirectoryAndEachFile() throws IOException {
        Path logs = parent.resolve("state").resolve("logs");
        LogFile.install(logs);
        log(Level.INFO, "x".repeat(MAX_BYTES), null);
        log(Level.INFO, "after that", null);
        assertThat(rights(logs)).isEqualTo("rwx------");
        assertThat(rights(logs.resolve("viewer.0.log"))).isEqualTo("rw-------");
        assertThat(rights(logs.resolve("viewer.1.log"))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 %", "%h", "%t", "%u%g", "é ü"})
    void aDirectoryMayHaveAnyName(String name) {
        LogFile.install(parent.resolve(name));
        log(Level.INFO, "hello", null);
        assertThat(parent.resolve(name).resolve("viewer.0.log")).content().contains("hello");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSilent() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "no directory");
        LogFile.install(file);
        log(Level.INFO, "hello", null);
        LogFile.install(file.resolve("below"));
        log(Level.INFO, "hello", null);
        assertThat(file).hasContent("no directory");
        assertThat(parent).isDirectoryNotContaining(other -> !other.equals(file));
    }

    private Path current() {
        return parent.resolve("viewer.0.log");
    }

    private Path older() {
        return parent.resolve("viewer.1.log");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void log(Level level, String message, @Nullable Throwable thrown) {
        var entry = new LogRecord(level, message);
        entry.setInstant(Instant.parse("2026-03-04T15:14:22Z"));
        entry.setLoggerName("a.logger");
        entry.setThrown(thrown);
        Logger.getLogger("").log(entry);
    }
}
