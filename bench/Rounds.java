import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures several subjects in turn, so that what else the machine does falls on all of them alike. */
final class Rounds {
    /** Measures one start. */
    interface Measure {
        /** The figure of one start of the subject. */
        double of(Subject subject) throws IOException;
    }

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    private Rounds() {
    }

    /** Measures each subject once a round, each round beginning with another of them; the first round is dropped, since it fills the disk's cache. */
    static Rounds run(int rounds, List<Subject> subjects, Measure measure) throws IOException {
        if (rounds < 2) {
            throw new BuildException("At least two rounds are needed: the first one is dropped.");
        }
        var results = new Rounds();
        subjects.forEach(subject -> results.figures.put(subject.name(), new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < subjects.size(); turn++) {
                Subject subject = subjects.get((round + turn) % subjects.size());
                double figure = measure.of(subject);
                if (round > 0) {
                    results.figures.get(subject.name()).add(figure);
                }
            }
        }
        return results;
    }

    /** Prints how each lies. */
    void print(String unit) {
        figures.forEach((name, list) -> System.out.println(new Spread(list).line(name, unit)));
    }

    /** Prints the ratio of two medians, and of the pairs that were measured in the same round. */
    void ratio(Subject of, Subject to, String goal) {
        List<Double> above = figures.get(of.name());
        List<Double> below = figures.get(to.name());
        var pairs = new ArrayList<Double>();
        for (int round = 0; round < above.size(); round++) {
            pairs.add(above.get(round) / below.get(round));
        }
        System.out.printf(Locale.ROOT, "%s / %s: %.2f (goal %s), by pairs %.2f, %.2f to %.2f%n", of.name(), to.name(),
                new Spread(above).median() / new Spread(below).median(), goal, new Spread(pairs).median(), new Spread(pairs).sorted().getFirst(),
                new Spread(pairs).sorted().getLast());
    }
}
