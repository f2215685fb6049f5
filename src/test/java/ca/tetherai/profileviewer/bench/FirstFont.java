package ca.tetherai.profileviewer.bench;

import ca.tetherai.profileviewer.app.FontsFirst;
import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.support.Fx;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/**
 * How long the UI thread stalls by the first account whose letters need other fonts than the window's (Arabic, Japanese, emoji), after one
 * that needs none, in a cold JVM each: with and without those fonts loaded one after the other before the account is shown. Prints a line in ms per JVM: the longest
 * stall of the first account, that of the second, and how much of this is the UI thread's own work. Nothing is asserted.
 *
 * <p>{@code mvn -q test-compile exec:exec@first-font}, with a display ({@code xvfb-run}) for the real way of drawing. The argument is the
 * number of rounds.
 */
public final class FirstFont {
    private static final String ONCE = "once";
    private static final Duration SETTLING = Duration.ofMillis(700);

    private FirstFont() {
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 1 && args[0].equals(ONCE)) {
            measure(Boolean.parseBoolean(args[1]));
            System.exit(0);
        }
        int rounds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        System.out.printf("%-12s %8s %8s %8s %8s%n", "fonts first", "plain", "foreign", "of work", "fetched");
        for (int round = 0; round < rounds; round++) {
            for (boolean first : new boolean[]{false, true}) {
                System.out.print(inJvmOfItsOwn(first));
            }
        }
    }

    private static String inJvmOfItsOwn(boolean first) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstFont.class.getName(), ONCE, String.valueOf(first)));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static void measure(boolean first) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        Fx.start();
        try (var heartbeat = new UiHeartbeat(); DemoServer demo = DemoServer.start()) {
            var window = new BenchWindow(FetchObserver.none(), client -> first ? new FontsFirst(client, Platform::runLater) : client);
            long plain = longest(window, demo, DemoAccount.COMPLETE, heartbeat);
            long before = System.nanoTime();
            long foreign = longest(window, demo, DemoAccount.UNICODE, heartbeat);
            System.out.printf("%-12s %8d %8d %8d %8d%n", first, plain, foreign, heartbeat.mostWork().toMillis(),
                    Duration.ofNanos(System.nanoTime() - before).minus(SETTLING).toMillis());
        }
    }

    private static long longest(BenchWindow window, DemoServer demo, DemoAccount account, UiHeartbeat heartbeat) {
        heartbeat.reset();
        window.fetch(demo.address().toString(), demo.token(account));
        LockSupport.parkNanos(SETTLING.toNanos());
        Fx.run(() -> {
        });
        return heartbeat.longest().toMillis();
    }
}
