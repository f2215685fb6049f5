package ca.tetherai.profileviewer.support;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Another program that serves on a loopback port, for as long as a test needs it. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where a program is that the {@code PATH} leads to. */
    public static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts the command for a free port, and waits until something listens there.
     *
     * @param output gets what the program prints
     */
    public static ServerProcess start(Path output, IntFunction<List<String>> command) throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Process process = new ProcessBuilder(command.apply(port)).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        var server = new ServerProcess(process, port);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!server.listens()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                server.close();
                throw new IOException("it does not serve: " + Files.readString(output));
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return server;
    }

    private boolean listens() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
