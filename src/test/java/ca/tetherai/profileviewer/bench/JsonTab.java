package ca.tetherai.profileviewer.bench;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.support.Fx;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * How long the UI thread is held up by the JSON of 10 MB in the worst shapes: opened, scrolled to its end, searched, folded, as it was received.
 * Prints for each step the UI thread's own processor time between two beats, and the longest stall, in ms. Nothing is asserted.
 *
 * <p>{@code mvn -q test-compile exec:exec@json-tab}. The arguments are the number of rounds and what a shape's name must contain.
 */
public final class JsonTab {
    private static final int SIZE = 9_900_000;
    private static final int TAB = 3;

    private final BenchWindow window = new BenchWindow();
    private final AtomicReference<byte[]> body;
    private final String url;

    private JsonTab(String url, AtomicReference<byte[]> body) {
        this.url = url;
        this.body = body;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        Fx.start();
        var body = new AtomicReference<>(new byte[0]);
        HttpServer server = Painted.serve(body);
        var bench = new JsonTab("http://127.0.0.1:" + server.getAddress().getPort(), body);
        int rounds = args.length == 0 ? 3 : Integer.parseInt(args[0]);
        bench.run("warming up", "[1, {\"setting\": [2]}]", 2);
        for (var shape : shapes().entrySet()) {
            if (args.length < 2 || shape.getKey().contains(args[1])) {
                bench.run(shape.getKey(), shape.getValue(), rounds);
            }
        }
        server.stop(0);
        System.exit(0);
    }

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        shapes.put("settings", "{" + members() + "}");
        shapes.put("settings, one a line", ("{" + members() + "}").replace(", ", ",\n"));
        shapes.put("a list of zeros", "[0" + ",0".repeat(SIZE / 2) + "]");
        int deep = JsonReader.MAX_DEPTH - 10;
        shapes.put("deep lists", "[" + ("[".repeat(deep) + "]".repeat(deep) + ",").repeat(SIZE / 2 / deep) + "0]");
        shapes.put("small lists", "[[0]" + ",[0]".repeat(SIZE / 4) + "]");
        shapes.put("one text", '"' + "a setting ".repeat(SIZE / 10) + '"');
        shapes.put("one text of escapes", '"' + "\\u00e9s".repeat(SIZE / 7) + '"');
        shapes.put("one Hebrew text", '"' + "\u05e9\u05dc\u05d5\u05dd ".repeat(SIZE / 9) + '"');
        shapes.put("blanks", "[0," + " ".repeat(SIZE) + "1]");
        shapes.put("blank lines", "[0," + "\n".repeat(SIZE) + "1]");
        return shapes;
    }

    private static String members() {
        var text = new StringBuilder("\"setting0\": 0");
        for (int i = 1; text.length() < SIZE; i++) {
            text.append(", \"setting").append(i).append("\": ").append(i);
        }
        return text.toString();
    }

    private void run(String what, String value, int rounds) {
        byte[] large = ("{\"user\": {\"fullName\": \"Alex Rep\", \"s\": " + value + "}, \"persona\": null}")
                .getBytes(StandardCharsets.UTF_8);
        byte[] small = "{\"user\": {\"fullName\": \"A\"}, \"persona\": null}".getBytes(StandardCharsets.UTF_8);
        var times = new StepTimes(window);
        for (int round = 0; round < rounds; round++) {
            // The findings are in sight meanwhile: what the forms take is measured elsewhere.
            select(2);
            body.set(small);
            window.fetch(url, "a-token");
            body.set(large);
            window.fetch(url, "a-token");
            times.of("open", () -> {
                select(TAB);
                awaitRows();
            });
            times.of("scroll to the end", () -> scrollTo(1));
            times.of("scroll back", () -> scrollTo(0.4));
            search(times, "s");
            search(times, "setting");
            search(times, "0");
            times.of("next hit", () -> press(TextField.class, "#jsonSearch", KeyCode.F3, false));
            search(times, "");
            times.of("fold all", () -> press(ListView.class, "#jsonView", KeyCode.LEFT, true));
            times.of("unfold all", () -> press(ListView.class, "#jsonView", KeyCode.RIGHT, true));
            times.of("fold one", () -> press(ListView.class, "#jsonView", KeyCode.LEFT, false));
            times.of("as received", () -> Fx.run(() -> ((ToggleButton) lookUp("#jsonReceived")).fire()));
            times.of("scroll to its end", () -> scrollTo(1));
            times.of("formatted", () -> Fx.run(() -> ((ToggleButton) lookUp("#jsonFormatted")).fire()));
            times.of("refresh", () -> {
                window.fetch(url, "a-token");
                awaitRows();
            });
        }
        times.print(what);
    }

    private void search(StepTimes times, String typed) {
        times.of("type " + typed, () -> {
            Fx.run(() -> ((TextField) lookUp("#jsonSearch")).setText(typed));
            LockSupport.parkNanos(700_000_000);
        });
    }

    private void select(int tab) {
        Fx.run(() -> ((TabPane) lookUp(".tab-pane")).getSelectionModel().select(tab));
        window.settle();
    }

    private void awaitRows() {
        while (Fx.get(() -> ((ListView<?>) lookUp("#jsonView")).getItems().isEmpty())) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void scrollTo(double share) {
        Fx.run(() -> {
            var list = (ListView<?>) lookUp("#jsonView");
            list.scrollTo((int) ((list.getItems().size() - 1) * share));
        });
        window.settle();
    }

    private <N extends javafx.scene.Node> void press(Class<N> type, String selector, KeyCode key, boolean shift) {
        Fx.run(() -> {
            N node = type.cast(lookUp(selector));
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
        });
    }

    private javafx.scene.Node lookUp(String selector) {
        return window.scene().lookup(selector);
    }
}
