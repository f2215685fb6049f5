import java.util.List;
import java.util.Locale;

/**
 * How measurements lie.
 *
 * @param sorted the measurements, the smallest first
 */
record Spread(List<Double> sorted) {
    Spread {
        sorted = sorted.stream().sorted().toList();
    }

    /** The value that half of them are below. */
    double median() {
        return quantile(0.5);
    }

    /** One line: median, the quartiles around it, the least and the most. */
    String line(String name, String unit) {
        return String.format(Locale.ROOT, "%-28s %8.1f %s   quartiles %.1f to %.1f, all %.1f to %.1f, n = %d", name, median(), unit, quantile(0.25),
                quantile(0.75), sorted.getFirst(), sorted.getLast(), sorted.size());
    }

    // Between two measurements, in proportion.
    private double quantile(double part) {
        double at = part * (sorted.size() - 1);
        int below = (int) Math.floor(at);
        int above = (int) Math.ceil(at);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }
}
