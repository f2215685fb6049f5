package ca.tetherai.profileviewer.ui.settings;

import ca.tetherai.profileviewer.settings.Preferences;

import java.util.Comparator;
import java.util.List;

/** The text sizes that one steps through, in per cent. */
public final class TextSteps {
    /** All of them, from the smallest to the largest. */
    static final List<Integer> ALL = List.of(Preferences.SMALLEST_TEXT, 90, 100, 110, 125, 150, 175, Preferences.LARGEST_TEXT);

    private TextSteps() {
    }

    /** The size next to one: larger for a positive step, smaller for a negative one, the usual for none. The ends stay. */
    public static int from(int percent, int step) {
        if (step == 0) {
            return Preferences.USUAL_TEXT;
        }
        return ALL.stream()
                .filter(size -> step > 0 ? size > percent : size < percent)
                .min(Comparator.comparingInt(size -> Math.abs(size - percent)))
                .orElse(percent);
    }
}
