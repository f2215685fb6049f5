package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.SetClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A day in the life of a token, in a process of its own: pasted, used for every demo account, refreshed, revealed, everything copied that can
 * be, dropped as a file, put where the server belongs, a server that isn't there, a defect, cleared because nobody was there, and printed without a window. Looks for it all
 * the time wherever only this process can look; what it leaves behind is for others to search.
 */
public final class LeakRun {
    private static final Canary CANARY = new Canary();

    /** Prints the token on {@code canary}; else goes through the day, with its settings in the directory and the token in the file that are given. */
    public static void main(String[] arguments) {
        if (arguments[0].equals("canary")) {
            System.out.println(CANARY.token());
            return;
        }
        try {
            run(arguments[0], Path.of(arguments[1]).toAbsolutePath());
            System.exit(0);
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String settings, Path tokenFile) throws Exception {
        // Once it is loaded, the application takes its place as the one that hears of defects.
        WaitForAsyncUtils.autoCheckException = false;
        Fx.start();
        var clock = new SetClock();
        var search = new LeakSearch(CANARY);
        try (var server = new RelayToDemo();
                var window = ViewerWindow.open(Path.of(settings), 1100, 800, clock, "--server", server.address(), "--locale", "en")) {
            String nobody = closedAddress();
            var day = new LeakDay(CANARY.token(), window, clock, server, search);
            for (DemoAccount account : DemoAccount.values()) {
                day.use(account);
            }
            day.refresh();
            day.takeOut(Files.createDirectories(Path.of(settings).resolve("saved")));
            day.reveal();
            day.openWindows();
            day.drop(tokenFile);
            day.misplace();
            day.failToConnect(nobody);
            day.breakDown();
            day.leave();
            System.out.println("copies looked at: " + day.copied());
            require(day.copied().keySet().containsAll(Set.of("button", "key", "menu", "row", "text")), "a way to copy was not found");
            for (String address : List.of(server.address(), nobody)) {
                print(search, address, "--token-file", tokenFile.toString(), "--settings-dir", settings);
            }
        }
        search.process();
    }

    private static void print(LeakSearch search, String address, String... options) {
        for (String format : List.of("text", "json")) {
            var printed = new ByteArrayOutputStream();
            var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
            var arguments = Stream.concat(Stream.of("--print", format, "--server", address), Stream.of(options)).toArray(String[]::new);
            new Launcher(stream, stream, InputStream.nullInputStream()).launch(arguments);
            require(printed.size() > 0, "nothing was printed");
            search.check("what was printed", printed.toString(StandardCharsets.UTF_8));
        }
    }

    private static String closedAddress() throws IOException {
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + closed.getLocalPort();
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
