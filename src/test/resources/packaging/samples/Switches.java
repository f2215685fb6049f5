package samples;

import static samples.Samples.LOG;
import static samples.Samples.tried;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Switches over patterns of all kinds. */
public final class Switches {
    private Switches() {
    }

    /** Everything there is to be compared, in an order that is always the same. */
    public static List<String> answers() {
        var answers = new ArrayList<String>();
        Object[] values = {null, "", "one", "x", 0, 1, 7, -1, 'a', 'z', 5L, 2.5, new int[]{1}, new String[0], Colour.RED, Colour.BLUE, List.of(1), Map.of(),
                new Circle(2), new Square(3, "s"), new Pair<>(new Circle(9), null), new Pair<>(new Pair<>("a", 1), new Square(0, null)), new Bad(1),
                new Nothing(), new Pair<>(1L, new Doubled(6, 0)), new Pair<>(1L, new Doubled(5, 6)), new Pair<>(1L, new Doubled(0, Double.NaN))};
        for (Object value : values) {
            answers.add("object " + tried(() -> object(value)));
            answers.add("nested " + tried(() -> nested(value)));
            answers.add("nothing " + tried(() -> nothing(value)));
            answers.add("interface " + tried(() -> Shape.named(value)));
        }
        var shapes = new Shape[]{null, new Circle(1), new Circle(50), new Square(1, "big"), new Square(1, "small"), Colour.RED, Colour.GREEN, Colour.BLUE};
        for (Shape shape : shapes) {
            answers.add("shape " + tried(() -> shape(shape)));
            answers.add("without null " + tried(() -> withoutNull(shape)));
        }
        LOG.add("before Loud");
        answers.add("quiet " + tried(() -> quiet(new Circle(1))));
        answers.add("loud " + tried(() -> quiet(Loud.ONE)) + LOG);
        for (Colour colour : new Colour[]{null, Colour.RED, Colour.GREEN, Colour.BLUE}) {
            answers.add("colour " + tried(() -> colour(colour)) + tried(() -> constants(colour)));
        }
        for (String text : new String[]{null, "", "one", "two", "three"}) {
            answers.add("text " + tried(() -> text(text)));
        }
        for (Integer number : new Integer[]{null, -1, 0, 1, 100_000, 3}) {
            answers.add("number " + tried(() -> number(number)));
        }
        for (Character letter : new Character[]{null, 'a', 'b', '\0'}) {
            answers.add("letter " + tried(() -> letter(letter)));
        }
        return answers;
    }

    static String object(Object value) {
        return switch (value) {
            case null -> "null";
            case String text when text.length() > 1 -> "long " + text;
            case String text when text.isEmpty() -> "empty";
            case String text -> "text";
            case Integer number when number > 5 -> "large";
            case Integer number when number == 0 -> "zero";
            case Number number -> "number";
            case int[] numbers -> "ints";
            case Object[] objects -> "objects";
            case Colour colour when colour == Colour.BLUE -> "blue";
            case Enum<?> constant -> "constant";
            case CharSequence never -> "never";
            case Comparable<?> comparable -> "comparable";
            default -> "other";
        };
    }

    static String nested(Object value) {
        return switch (value) {
            case Pair(Pair(String a, Integer b), Square(int side, String name)) when side > 0 -> "never";
            case Pair(Pair(String a, Integer b), Square(int side, String name)) -> a + b + side + name;
            case Pair(Circle(int radius), var other) -> radius + " " + other;
            case Pair(Long number, Doubled(long once, double twice)) when once > 5 -> "long";
            case Pair(Long number, Doubled(long once, double twice)) when twice > 5 -> "double";
            case Pair(Long number, Doubled(long once, double twice)) -> "neither";
            case Circle(int radius) when radius > 1 -> "large";
            case Bad(int it) -> "bad";
            case null, default -> "none";
        };
    }

    static String nothing(Object value) {
        return switch (value) {
            case null, default -> "always";
        };
    }

    static String shape(Shape shape) {
        return switch (shape) {
            case null -> "null";
            case Colour.RED -> "red";
            case Circle(int radius) when radius > 10 -> "large circle";
            case Circle circle -> "circle";
            case Square(int side, String name) when name.equals("big") -> "big square";
            case Colour.BLUE -> "blue";
            case Square square -> "square";
            case Colour colour -> "another colour";
            case Loud.ONE -> "loud";
            case Loud loud -> "never";
            case Shape.Inside inside -> "inside";
        };
    }

    static String withoutNull(Shape shape) {
        return switch (shape) {
            case Circle circle -> "circle";
            case Shape other -> "other";
        };
    }

    static String quiet(Shape shape) {
        return switch (shape) {
            case Loud.ONE -> "loud";
            case Shape other -> "quiet" + LOG;
        };
    }

    static String colour(Colour colour) {
        return switch (colour) {
            case null -> "null";
            case RED -> "red";
            case Colour other when other.ordinal() == 2 -> "third";
            case BLUE -> "never";
            case Colour other -> "other";
        };
    }

    static String constants(Colour colour) {
        return switch (colour) {
            case GREEN -> "green";
            case null -> "null";
            case RED, BLUE -> "other";
        };
    }

    static String text(String text) {
        return switch (text) {
            case "one" -> "1";
            case String other when other.isEmpty() -> "empty";
            case "two" -> "2";
            case null, default -> "other";
        };
    }

    static String number(Integer number) {
        return switch (number) {
            case 1 -> "one";
            case Integer other when other < 0 -> "negative";
            case 100_000 -> "many";
            case 3 -> "three";
            case Integer other -> "other";
        };
    }

    static String letter(Character letter) {
        return switch (letter) {
            case 'a' -> "a";
            case Character other when other < 'a' -> "low";
            case 'b' -> "b";
            case null, default -> "other";
        };
    }
}
