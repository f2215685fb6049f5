package subscriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Subscription;

/** Subscriptions of all kinds. */
public final class Subscriptions implements Source {
    private static final List<String> LOG = new ArrayList<>();
    private static final Subscription FIRST = () -> LOG.add("in a constant");

    private final String name;
    private int count;

    private Subscriptions(String name) {
        this.name = name;
    }

    /** Everything there is to be compared, in an order that is always the same. */
    public static List<String> answers() {
        LOG.clear();
        var one = new Subscriptions("one");
        List<Subscription> all = new ArrayList<>(List.of(FIRST, Subscription.EMPTY, nothing(),
                primitives(1, 1L << 40, 0.5f, 1e300, true, 'c', (byte) -1, (short) -2),
                of(List.of("a", "b"), new int[]{3}, null), one.own(), one.mixed(7L, "x", 8), one.nested(), chosen(true, "t"), chosen(false, "f"),
                one.byDefault("default"), Source.fixed(5), one.ofInterface(), failing("it fails"), Subscriptions::logged, one::counted,
                new AtomicInteger(3)::incrementAndGet, Subscriptions::create, supplied(() -> () -> LOG.add("supplied")), Kind.LOUD.subscription(),
                new Held("held", 9).subscription()));
        all.add(Subscription.combine(all.get(2), one.own(), () -> LOG.add("combined")));
        all.add(one.own().and(() -> LOG.add("and then")).and(FIRST));
        all.add(failing("the first").and(() -> LOG.add("never")));
        all.addAll(properties());
        for (Subscription each : all) {
            LOG.add("subscription");
            tried(each);
            tried(each);
        }
        tried(() -> missing(null).unsubscribe());
        tried(() -> Subscription.combine((Subscription) null));
        tried(() -> FIRST.and(null));
        Runnable other = () -> LOG.add("no subscription " + one.count);
        other.run();
        LOG.add("a constant " + (constant() == FIRST));
        return List.copyOf(LOG);
    }

    private static void tried(Subscription each) {
        try {
            each.unsubscribe();
        } catch (RuntimeException e) {
            LOG.add(e.getClass() + " " + e.getMessage() + " " + lines(e));
        }
    }

    private static List<Integer> lines(Throwable failure) {
        return Stream.of(failure.getStackTrace()).filter(frame -> frame.getClassName().startsWith("subscriptions."))
                .map(StackTraceElement::getLineNumber).toList();
    }

    private static Subscription constant() {
        return FIRST;
    }

    private static Subscription nothing() {
        return () -> LOG.add("nothing");
    }

    private static Subscription primitives(int a, long b, float c, double d, boolean e, char f, byte g, short h) {
        return () -> LOG.add(a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h);
    }

    private static Subscription of(List<String> list, int[] numbers, Object nothing) {
        return () -> LOG.add(list + " " + numbers[0]++ + " " + nothing);
    }

    private Subscription own() {
        return () -> LOG.add(name + " " + count++);
    }

    private Subscription mixed(long number, String text, int other) {
        return () -> LOG.add(name + number + text + other + count++);
    }

    private Subscription nested() {
        return () -> {
            Subscription inner = () -> LOG.add("inner of " + name);
            LOG.add("outer");
            inner.unsubscribe();
        };
    }

    // Its two ways meet with one on the stack.
    private static Subscription chosen(boolean which, String text) {
        return which ? () -> LOG.add("left " + text) : () -> LOG.add("right " + text.length());
    }

    private static Subscription failing(String text) {
        return () -> {
            throw new IllegalStateException(text);
        };
    }

    private static Subscription missing(Subscriptions nobody) {
        return nobody::counted;
    }

    private static Subscription supplied(Supplier<Subscription> supplier) {
        return supplier.get();
    }

    private static void logged() {
        LOG.add("by name");
    }

    private static Subscriptions create() {
        LOG.add("created");
        return new Subscriptions("created");
    }

    private int counted() {
        LOG.add("counted " + count);
        return count++;
    }

    @Override
    public void say(String text) {
        LOG.add(name + " says " + text);
    }

    // What JavaFX itself gives.
    private static List<Subscription> properties() {
        var property = new SimpleIntegerProperty(1);
        Subscription values = property.subscribe(value -> LOG.add("value " + value));
        Subscription changes = property.subscribe((before, after) -> LOG.add(before + " to " + after));
        Subscription invalid = property.subscribe(() -> LOG.add("invalid"));
        property.set(2);
        return List.of(values, () -> property.set(property.get() + 1), changes, () -> property.set(property.get() + 1), invalid,
                () -> property.set(property.get() + 1));
    }
}

enum Kind {
    LOUD {
        @Override
        Subscription subscription() {
            return () -> Source.log("loud " + this);
        }
    };

    abstract Subscription subscription();
}

record Held(String name, long number) {
    Subscription subscription() {
        return () -> Source.log("held " + this);
    }
}
