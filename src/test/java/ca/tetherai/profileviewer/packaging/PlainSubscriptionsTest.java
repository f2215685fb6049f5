package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscriptions by lambdas, and what takes their place. The samples' own source says what is tried. */
class PlainSubscriptionsTest {
    private static final Path SOURCES = Path.of("src/test/resources/packaging/subscriptions");
    private static final String RUNNABLE = "Ljava/lang/Runnable;";

    @TempDir
    static Path work;
    @TempDir
    static Path samples;
    private static Path base;
    private static SubscriptionsProgram subscriptions;

    @BeforeAll
    static void compile() throws Exception {
        subscriptions = SubscriptionsProgram.compiled(work);
        base = Jars.javafx("base");
        Jars.compile(SOURCES, samples, List.of(base));
    }

    @Test
    void theyDoTheSame() throws Throwable {
        List<?> answers = answers(samples, base);

        assertThat(answers).hasSizeGreaterThan(50);
        assertThat(answers(subscriptions.replaced(samples), subscriptions.rebuilt(base))).isEqualTo(answers);
    }

    @Test
    void threadsThatComeToThemAtOnceDoNotWaitForEachOtherForEver() throws Throwable {
        URL[] places = {subscriptions.replaced(samples).toUri().toURL(), subscriptions.rebuilt(base).toUri().toURL()};

        for (int i = 0; i < 50; i++) {
            try (var loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
                var together = new CyclicBarrier(2);
                // One begins with the interface, which makes a subscription as it begins, the other with a subscription, which begins the interface.
                List<Future<?>> both = Stream.of("javafx.util.Subscription", "subscriptions.Subscriptions")
                        .<Future<?>>map(name -> begun(name, loader, together))
                        .toList();
                for (Future<?> each : both) {
                    assertThat(each).succeedsWithin(Duration.ofMinutes(1));
                }
            }
        }
    }

    @Test
    void noneIsLeftAndOtherLambdasStay() throws Throwable {
        Map<String, byte[]> before = Jars.read(samples);
        Map<String, byte[]> after = Jars.read(subscriptions.replaced(samples));

        for (String name : List.of("subscriptions/Subscriptions.class", "subscriptions/Source.class", "subscriptions/Held.class")) {
            Map<String, Long> expected = made(before, name);
            long count = Objects.requireNonNull(expected.remove(SubscriptionsProgram.SUBSCRIPTION));
            expected.merge(RUNNABLE, count, Long::sum);
            assertThat(made(after, name)).as(name).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"subscriptions/Others.class", "subscriptions/Kind.class"})
    void aClassWithoutThemStaysAsItIs(String name) throws Throwable {
        byte[] file = Jars.read(samples).get(name);

        assertThat(file).isNotEmpty();
        assertThat(Jars.read(subscriptions.replaced(samples)).get(name)).isEqualTo(file);
    }

    @Test
    void aSubscriptionThatIsMoreThanThatStaysAsItIs() throws Throwable {
        byte[] file = Jars.read(samples).get("subscriptions/Written.class");

        assertThat(SubscriptionsProgram.made(Objects.requireNonNull(file))).containsKey(SubscriptionsProgram.SUBSCRIPTION);
        assertThat(Jars.read(subscriptions.replaced(samples)).get("subscriptions/Written.class")).isEqualTo(file);
    }

    private static List<?> answers(Path own, Path javafx) throws Exception {
        URL[] places = {own.toUri().toURL(), javafx.toUri().toURL()};
        try (var loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            return (List<?>) Class.forName("subscriptions.Subscriptions", true, loader).getMethod("answers").invoke(null);
        }
    }

    private static Future<?> begun(String name, ClassLoader loader, CyclicBarrier together) {
        var begun = new FutureTask<>(() -> {
            together.await();
            return Class.forName(name, true, loader);
        });
        Thread.ofPlatform().daemon().start(begun);
        return begun;
    }

    private static Map<String, Long> made(Map<String, byte[]> files, String name) {
        return SubscriptionsProgram.made(Objects.requireNonNull(files.get(name)));
    }
}
