package ca.tetherai.profileviewer.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What lies among files and is none: reading it may never end. Tests without them are passed over. */
public final class SpecialFiles {
    private static final Path ENDLESS = Path.of("/dev/zero");
    private static final int LONGEST_SECONDS = 60;

    private SpecialFiles() {
    }

    /** Makes a pipe, into which nobody writes. */
    public static Path pipe(Path place) throws IOException, InterruptedException {
        assumeTrue(Files.exists(ENDLESS), "there are no pipes among files here");
        int status = new ProcessBuilder("mkfifo", place.toString()).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException("mkfifo: " + status);
        }
        return place;
    }

    /** What comes of it, unless that takes longer than reading a file ever would: whoever waits for a pipe can't be interrupted. */
    public static <T> T soon(Supplier<T> reading) {
        return CompletableFuture.supplyAsync(reading, Thread.ofPlatform().daemon()::start)
                .orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** A device without an end. */
    public static Path endless() {
        assumeTrue(Files.exists(ENDLESS), "there is no such device here");
        return ENDLESS;
    }
}
