package samples;

import static samples.Samples.LOG;
import static samples.Samples.tried;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records of all kinds. */
public final class Records {
    private Records() {
    }

    /** Everything there is to be compared, in an order that is always the same. */
    public static List<String> answers() {
        var answers = new ArrayList<String>();
        record Local(String it, List<Local> more) {}
        var floats = new float[]{0f, -0f, 1.5f, Float.NaN, Float.intBitsToFloat(0x7fc00001), Float.MIN_VALUE, Float.NEGATIVE_INFINITY};
        var doubles = new double[]{0, -0.0, 1.5, Double.NaN, Double.longBitsToDouble(0x7ff8000000000001L), 1e300, Double.POSITIVE_INFINITY};
        var all = new ArrayList<Object>();
        for (int i = 0; i < floats.length; i++) {
            all.add(new Primitives(i > 2, (byte) -i, (short) (i * 1000), (char) ('a' + i), i - 3, i * 10_000_000_000L, floats[i], doubles[i]));
            all.add(new Primitives(true, (byte) 1, (short) 1, 'c', 1, 1, floats[i], 0));
            all.add(new Primitives(true, (byte) 1, (short) 1, 'c', 1, 1, 0, doubles[i]));
        }
        all.addAll(Arrays.asList(null, "text", new Nothing(), new Nothing(), new Circle(1), new Circle(1), new Square(1, null), new Square(1, "a"),
                new Square(1, "a"), new Pair<>(null, null), new Pair<>("a", new Pair<>("b", List.of('c'))), new Local("a", null),
                new Local(null, List.of(new Local("b", List.of()))), new Shape.Inside(Shape.named(1), Colour.RED), new Shape.Inside(null, Colour.GREEN),
                new Many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, "n", "o", 'p'), new Own(4), new Own(5), new $Odd_(1), new Bad(1), new Bad(2),
                new Texts(new Odd(null), "x"), new Texts(new Odd("odd"), null)));
        for (Object one : all) {
            answers.add("toString " + tried(() -> String.valueOf(one)));
            answers.add("hashCode " + (one instanceof Shape.Inside ? "an enum's is by chance" : tried(() -> one.hashCode())));
            for (Object other : all) {
                answers.add("equals " + tried(() -> one.equals(other)));
            }
        }
        int[] ints = {1, 2};
        char[] letters = {'n', 'o'};
        var arrays = new Arrayed(ints, letters);
        answers.add("arrays " + arrays.equals(new Arrayed(ints, letters)) + arrays.equals(new Arrayed(ints.clone(), letters))
                + arrays.equals(new Arrayed(ints, letters.clone())) + (arrays.hashCode() == ints.hashCode() * 31 + letters.hashCode())
                + arrays.toString().equals("Arrayed[ints=" + ints + ", letters=" + (Object) letters + "]"));
        LOG.clear();
        var logged = new Logged(new Logging("a"), new Logging("b"), new Logging("c"));
        answers.add(logged + " " + logged.hashCode() + logged.equals(new Logged(new Logging("a"), new Logging("b"), new Logging("c"))) + LOG);
        answers.add(logged.equals(new Logged(new Logging("a"), new Logging("x"), new Logging("c"))) + "" + LOG);
        var failing = new Pair<>(new Failing("first"), new Failing("second"));
        answers.add(tried(failing::toString) + tried(failing::hashCode) + tried(() -> failing.equals(new Pair<>(1, 2))));
        var endless = new ArrayList<Object>();
        endless.add(new Pair<>(endless, 1));
        answers.add(tried(() -> endless.hashCode()));
        answers.add(Arrays.toString(Pair.class.getRecordComponents()) + Arrays.toString(Local.class.getRecordComponents()));
        return answers;
    }

    record Primitives(boolean z, byte b, short s, char c, int i, long l, float f, double d) {}

    record Many(long a, long b, double c, int d, int e, int f, int g, int h, int i, int j, int k, int l, long m, String n, Object o, char p) {}

    record Arrayed(int[] ints, char[] letters) {}

    record $Odd_(int $value_) {}

    record Texts(Odd odd, CharSequence text) {}

    record Logged(Logging one, Logging two, Logging three) {}

    record Own(int value) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Own;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** Whose text may be null. */
    static final class Odd {
        private final String text;

        Odd(String text) {
            this.text = text;
        }

        @Override
        public int hashCode() {
            return 7;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Odd;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Tells in which order it is asked. */
    static final class Logging {
        private final String name;

        Logging(String name) {
            this.name = name;
        }

        @Override
        public int hashCode() {
            LOG.add("hash " + name);
            return name.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            LOG.add("equals " + name);
            return other instanceof Logging same && same.name.equals(name);
        }

        @Override
        public String toString() {
            LOG.add("text " + name);
            return name;
        }
    }

    /** Fails whatever it is asked. */
    static final class Failing {
        private final String name;

        Failing(String name) {
            this.name = name;
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException(name);
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException(name);
        }

        @Override
        public String toString() {
            throw new IllegalStateException(name);
        }
    }
}
