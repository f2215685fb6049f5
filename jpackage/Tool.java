import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Runs the JDK's tools in this process, and other programs in theirs; a failure ends the build with what they said. */
final class Tool {
    private static final int PATIENCE_MINUTES = 10;

    private Tool() {
    }

    /** Runs one of the JDK's tools. */
    static void jdk(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow(() -> new BuildException("This JDK has no " + name + "."));
        int status = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new BuildException(name + " failed with status " + status + ".");
        }
    }

    /** Runs a program with more variables in its environment, and keeps what it says in a file. */
    static void run(List<String> command, Map<String, String> environment, Path log) throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                System.out.print(Files.readString(log));
                throw new BuildException(command.getFirst() + " did not end within " + PATIENCE_MINUTES + " minutes.");
            }
            int status = process.exitValue();
            if (status != 0) {
                System.out.print(Files.readString(log));
                throw new BuildException(command.getFirst() + " failed with status " + status + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BuildException(command.getFirst() + " was interrupted.");
        }
    }

    /** What a program that is quick says, or nothing where it can't be run. */
    static String said(String... command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            return "";
        }
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes());
        }
    }

    /** Whether the machine has a program of that name. */
    static boolean exists(String program) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
