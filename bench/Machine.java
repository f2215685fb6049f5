import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** On what, and when, something was measured. Linux only. */
final class Machine {
    private Machine() {
    }

    /** Prints it, with the load that there is before the first measurement. */
    static void print() throws IOException {
        System.out.printf("%s, %s, %d cores, %s, %s, Linux %s, Java %s%n", Instant.now().truncatedTo(ChronoUnit.MINUTES), value("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(), value("/proc/meminfo", "MemTotal"), value("/etc/os-release", "PRETTY_NAME"),
                System.getProperty("os.version"), Runtime.version());
        printLoad("before");
    }

    /** Prints the load; the measurements themselves are in it. */
    static void printLoad(String when) throws IOException {
        System.out.println("load " + when + ": " + Files.readString(Path.of("/proc/loadavg")).strip());
    }

    private static String value(String file, String key) throws IOException {
        return Files.readAllLines(Path.of(file)).stream().filter(line -> line.startsWith(key)).findFirst()
                .map(line -> line.substring(line.indexOf(line.contains("=") ? '=' : ':') + 1).replace("\"", "").strip()).orElse("unknown");
    }
}
