package ca.tetherai.profileviewer.bench;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.support.Fx;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * How long the UI thread is held up by values of the worst kinds: 24 fields of 100,000 characters each in all sorts of letters, objects of
 * megabytes where the contract has a text, half a million entries, ten thousand automations, and a letter typed into the search of such. Prints
 * for each step the UI thread's own processor time between two beats, and the longest stall, in ms. Nothing is asserted.
 *
 * <p>{@code mvn -q test-compile exec:exec@long-values}. The arguments are the number of rounds and what a case's name must contain.
 */
public final class LongValues {
    private static final int FIELD_LENGTH = 100_000;
    private static final int MANY = 500_000;

    private final BenchWindow window = new BenchWindow();
    private final AtomicReference<byte[]> body;
    private final String url;
    private final int rounds;
    private final String wanted;

    private LongValues(String url, AtomicReference<byte[]> body, int rounds, String wanted) {
        this.url = url;
        this.body = body;
        this.rounds = rounds;
        this.wanted = wanted;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        Fx.start();
        var body = new AtomicReference<>(new byte[0]);
        HttpServer server = Painted.serve(body);
        new LongValues("http://127.0.0.1:" + server.getAddress().getPort(), body, args.length == 0 ? 5 : Integer.parseInt(args[0]),
                args.length < 2 ? "" : args[1]).run();
        server.stop(0);
        System.exit(0);
    }

    private void run() {
        measure("warming up", () -> LongBody.everyField("a text ", 100), this::forms);
        Stream.of(LongText.values())
                .forEach(text -> measure("fields of " + text.label(), () -> LongBody.everyField(text.piece(), FIELD_LENGTH), this::forms));
        measure("a field is an object", () -> LongBody.oneMember("email", LongBody.object(MANY)), this::field);
        measure("a field is a list", () -> LongBody.oneMember("email", LongBody.list(MANY)), this::field);
        measure("a persona that is a list", () -> LongBody.persona(LongBody.list(MANY)), this::field);
        for (LongText text : new LongText[]{LongText.LATIN, LongText.WORD, LongText.HEBREW, LongText.ZERO_WIDTH, LongText.CHINESE}) {
            measure("an extra of " + text.label(), () -> LongBody.oneMember("notes", LongBody.text(text.piece(), LongBody.LARGEST / 3)),
                    this::selected);
        }
        measure("an extra with a long name", () -> LongBody.oneMember("n".repeat(LongBody.LARGEST), new JsonValue.Null()), this::selected);
        measure("many extras", () -> BenchBody.MEMBERS.of(LongBody.LARGEST), this::searched);
        measure("an object of many", () -> LongBody.oneMember("settings", LongBody.object(MANY)), this::opened);
        measure("a list of many", () -> LongBody.oneMember("settings", LongBody.list(MANY)), this::opened);
        measure("many automations", () -> BenchBody.AUTOMATIONS.of(LongBody.LARGEST), this::searched);
        measure("large automations", () -> LongBody.oneMember("automations",
                LongBody.listOf(20, new JsonValue.Members(Map.of("key", LongBody.list(MANY / 20))))), this::searched);
        measure("long automations",
                () -> LongBody.oneMember("automations", LongBody.listOf(20, LongBody.text("שלום עולם ", LongBody.LARGEST / 40))),
                this::searched);
    }

    private void measure(String what, Supplier<String> made, Consumer<StepTimes> steps) {
        if (!what.contains(wanted) && !what.equals("warming up")) {
            return;
        }
        byte[] large = made.get().getBytes(StandardCharsets.UTF_8);
        byte[] small = LongBody.everyField("a name ", 10).getBytes(StandardCharsets.UTF_8);
        var times = new StepTimes(window);
        for (int round = 0; round < rounds; round++) {
            // A value that stays as it was would not be drawn anew.
            body.set(small);
            window.fetch(url, "a-token");
            body.set(large);
            steps.accept(times);
        }
        times.print(what);
    }

    private void forms(StepTimes times) {
        window.select(0);
        times.of("show", () -> window.fetch(url, "a-token"));
        times.of("narrower", () -> window.resize(900, 780));
        times.of("wider", () -> window.resize(1100, 800));
        times.of("scroll a value", () -> window.hands().scrollValue("#user-fullName"));
        times.of("select all of it", () -> window.hands().selectAll("#user-fullName"));
        times.of("Other data", () -> window.select(1));
        times.of("Profile", () -> window.select(0));
        times.of("Findings", () -> window.select(2));
    }

    private void field(StepTimes times) {
        window.select(0);
        times.of("show", () -> window.fetch(url, "a-token"));
        times.of("scroll a value", () -> window.hands().scrollValue("#user-email"));
        times.of("Findings", () -> window.select(2));
    }

    private void selected(StepTimes times) {
        window.select(1);
        times.of("show", () -> window.fetch(url, "a-token"));
        times.of("select its row", () -> window.hands().selectFirst());
        times.of("scroll a value", () -> window.hands().scrollValue("#extraValue"));
    }

    private void opened(StepTimes times) {
        window.select(1);
        times.of("show", () -> window.fetch(url, "a-token"));
        times.of("open", window::open);
        times.of("scroll to the end", () -> window.scroll(20));
        times.of("select its row", () -> window.hands().selectFirst());
        times.of("close", () -> window.hands().close());
    }

    private void searched(StepTimes times) {
        window.select(1);
        times.of("show", () -> window.fetch(url, "a-token"));
        for (String typed : new String[]{"s", "se", "set", "sett", "se", "1", "12", "123", "x", "a", "au", ""}) {
            times.of("type " + typed, () -> window.hands().search(typed));
        }
    }
}
