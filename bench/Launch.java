import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/** One start of a subject in a process of its own, up to its milestone. Closing it ends the process, and deletes its settings. */
final class Launch implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final Subject subject;
    private final Path settings;
    private final Process process;
    private final BufferedReader output;
    private final double milliseconds;

    private Launch(Subject subject, Path settings) throws IOException {
        this.subject = subject;
        this.settings = settings;
        var command = new ArrayList<>(subject.command());
        if (subject.keepsSettings()) {
            command.add("--settings-dir");
            command.add(settings.toString());
        }
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        process = builder.start();
        output = process.inputReader();
        String milestone = "\"event\":\"" + subject.event() + "\"";
        String line = output.readLine();
        while (line != null && !line.contains(milestone)) {
            line = output.readLine();
        }
        milliseconds = (System.nanoTime() - start) / 1e6;
        if (line == null) {
            close();
            throw new BuildException(subject.name() + " ended without its milestone " + subject.event() + ".");
        }
    }

    /** Starts it, and comes back when the milestone has been read. */
    static Launch of(Subject subject) throws IOException {
        return new Launch(subject, Files.createTempDirectory("bench"));
    }

    /** From the start of the process to the milestone. */
    double milliseconds() {
        return milliseconds;
    }

    /** The process. */
    ProcessHandle process() {
        return process.toHandle();
    }

    /** Waits for it to leave by itself. */
    void awaitEnd() throws IOException {
        // Else it would wait for someone to read what it still says.
        while (output.readLine() != null) {
        }
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BuildException(subject.name() + " did not leave.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildException("Interrupted.");
        }
        if (process.exitValue() != 0) {
            throw new BuildException(subject.name() + " left with status " + process.exitValue() + ".");
        }
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
        output.close();
        FileTree.delete(settings);
    }
}
