package ca.tetherai.profileviewer.app;

import java.util.List;

/**
 * All screens of the product, for those who picture or examine each of them: in few windows, one screen after the other. What is new on screen
 * belongs here.
 */
final class Screens {

    /**
     * The screens that one window goes through.
     *
     * @param settings what its settings file holds at the start; empty for none
     * @param options its launch options, but for how it is dressed
     */
    record Round(String settings, List<String> options, List<Screen> screens) {}

    private Screens() {
    }

    /** All of them. */
    static List<Round> all() {
        return List.of(new Round("{\"server\"", List.of(), StartScreens.damagedSettings()),
                new Round("", List.of(), StartScreens.andFailures()), new Round("", List.of("--demo"), DemoScreens.all()));
    }

    /** How many there are. */
    static int count() {
        return all().stream().mapToInt(round -> round.screens().size()).sum();
    }
}
