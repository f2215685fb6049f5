package samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the samples have in common. */
final class Samples {
    /** What has happened. */
    static final List<String> LOG = new ArrayList<>();

    private Samples() {
    }

    /** What an attempt ends with. */
    static String tried(Supplier<?> asked) {
        try {
            return String.valueOf(asked.get());
        } catch (StackOverflowError e) {
            return "too deep";
        } catch (Throwable e) {
            return e.getClass() + " " + e.getMessage() + " " + (e.getCause() == null ? "" : e.getCause().getClass());
        }
    }
}

sealed interface Shape permits Circle, Square, Colour, Loud, Shape.Inside {
    static String named(Object value) {
        return switch (value) {
            case Circle(int radius) when radius == 2 -> "two";
            case Shape shape -> "shape";
            case null, default -> "none";
        };
    }

    record Inside(String name, Colour colour) implements Shape {}
}

record Circle(int radius) implements Shape {}

record Square(int side, String name) implements Shape {}

enum Colour implements Shape {
    RED, GREEN {
        @Override
        public String toString() {
            return "grass";
        }
    },
    BLUE
}

enum Loud implements Shape {
    ONE;

    static {
        Samples.LOG.add("Loud");
    }
}

record Nothing() {}

record Doubled(long once, double twice) {}

record Pair<A, B extends Object>(A left, B right) {}

record Bad(int it) {
    @Override
    public int it() {
        throw new IllegalStateException("bad");
    }
}
