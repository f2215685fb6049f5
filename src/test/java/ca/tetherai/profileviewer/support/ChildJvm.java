package ca.tetherai.profileviewer.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The viewer in a process of its own, on the tests' class path: for what can't be undone, or can only be seen from outside. */
public final class ChildJvm {
    private static final long PATIENCE_SECONDS = 180;

    private final Path directory;
    private final List<String> jvmOptions;
    private final Map<String, String> environment;

    /** How it ended. */
    public record Ended(int status, String out, String err) {}

    /**
     * Starts nothing yet.
     *
     * @param directory where its output is kept; the test's own
     * @param environment variables that differ from the test's; an empty one is taken away
     */
    public ChildJvm(Path directory, List<String> jvmOptions, Map<String, String> environment) {
        this.directory = directory;
        this.jvmOptions = List.copyOf(jvmOptions);
        this.environment = Map.copyOf(environment);
    }

    /** Runs a class's {@code main} and waits for its end. */
    public Ended run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(jvmOptions);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Path out = directory.resolve("child.out");
        Path err = directory.resolve("child.err");
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        // Java itself would say on standard error that it has picked them up.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the child did not end: " + Files.readString(err));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }
}
