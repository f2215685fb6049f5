package ca.tetherai.profileviewer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ca.tetherai.profileviewer.support.FullDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SavedFileTest {
    private static final String LONG = "é".repeat(100_000);

    @TempDir
    Path directory;

    @Test
    void theTextIsWrittenWhole_forItsOwnerAlone() throws IOException {
        Path file = directory.resolve("größe.json");

        assertThat(SavedFile.write(file, LONG)).isEmpty();

        assertThat(file).hasContent(LONG);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
        assertThat(names()).containsExactly("größe.json");
    }

    @Test
    void aFileThatIsThereIsReplaced_andIsForItsOwnerAloneThen() throws IOException {
        Path file = Files.writeString(directory.resolve("old.txt"), "much longer than what comes now");

        assertThat(SavedFile.write(file, "new")).isEmpty();

        assertThat(file).hasContent("new");
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
    }

    @Test
    void onAFullDiskNothingIsLeftBehind() throws IOException {
        try (var disk = new FullDisk(40)) {
            assertThat(SavedFile.write(disk.directory().resolve("a.json"), LONG)).contains(SaveProblem.DISK_FULL);

            assertThat(disk.names()).isEmpty();
        }
    }

    @Test
    void onAFullDiskAFileThatIsThereStaysAsItWas() throws IOException {
        try (var disk = new FullDisk(40)) {
            Path file = Files.writeString(disk.directory().resolve("a.json"), "as it was");

            assertThat(SavedFile.write(file, LONG)).contains(SaveProblem.DISK_FULL);

            assertThat(file).hasContent("as it was");
            assertThat(disk.names()).containsExactly("a.json");
        }
    }

    @Test
    void aDirectoryThatIsGoneIsNotMadeAnew() {
        Path gone = directory.resolve("unplugged");

        assertThat(SavedFile.write(gone.resolve("a.json"), "text")).contains(SaveProblem.NO_SUCH_PLACE);

        assertThat(gone).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whereOneMayNotWriteThatIsSaid() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "nobody denies root anything");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-x------"));

        assertThat(SavedFile.write(directory.resolve("a.json"), "text")).contains(SaveProblem.NOT_ALLOWED);

        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        assertThat(names()).isEmpty();
    }

    @Test
    void aDirectoryOfThatNameStays() throws IOException {
        Path there = Files.createDirectories(directory.resolve("a.json/inside"));

        assertThat(SavedFile.write(directory.resolve("a.json"), "text")).isPresent();

        assertThat(there).isDirectory();
        assertThat(names()).containsExactly("a.json");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(Path::getFileName).map(Path::toString).toList();
        }
    }
}
