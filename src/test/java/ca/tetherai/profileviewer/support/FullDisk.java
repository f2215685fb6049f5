package ca.tetherai.profileviewer.support;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A disk in memory that has room for so many bytes. */
public final class FullDisk implements AutoCloseable {
    private static final int BLOCK = 512;

    private final FileSystem files;

    /** One with room for some blocks of 512 bytes. */
    public FullDisk(int blocks) {
        files = Jimfs.newFileSystem(Configuration.unix()
                .toBuilder()
                .setAttributeViews("basic", "owner", "posix", "unix")
                .setBlockSize(BLOCK)
                .setMaxSize((long) blocks * BLOCK)
                .setWorkingDirectory("/work")
                .build());
    }

    /** A directory on it. */
    public Path directory() {
        return files.getPath("/work");
    }

    /** What is in that directory. */
    public List<String> names() {
        try (Stream<Path> all = Files.list(directory())) {
            return all.map(Path::getFileName).map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
