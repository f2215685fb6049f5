package ca.tetherai.profileviewer.ui.extras;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Divides a height among parts that scroll: nobody gets more than it needs, and who needs much gets what the others leave. */
final class HeightShare {

    private HeightShare() {
    }

    /**
     * The height of each part.
     *
     * @param available what there is to divide, in px
     * @param wanted what each part needs to show all of itself, in px
     */
    static double[] of(double available, double... wanted) {
        int[] bySize = IntStream.range(0, wanted.length)
                .boxed()
                .sorted((a, b) -> Double.compare(wanted[a], wanted[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        var shares = new double[wanted.length];
        double left = Math.max(0, available);
        for (int i = 0; i < bySize.length; i++) {
            double fair = Math.floor(left / (bySize.length - i));
            shares[bySize[i]] = Math.min(wanted[bySize[i]], fair);
            left -= shares[bySize[i]];
        }
        return shares;
    }

    /** The sum. */
    static double sum(double... heights) {
        return DoubleStream.of(heights).sum();
    }
}
