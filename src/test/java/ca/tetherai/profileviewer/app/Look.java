package ca.tetherai.profileviewer.app;

import java.util.List;

/**
 * How the window is dressed.
 *
 * @param theme as {@code --theme} takes it
 * @param locale as {@code --locale} takes it
 * @param width of the window, in px
 * @param height of the window, in px
 */
record Look(String theme, String locale, double width, double height) {

    /** The options that open such a window. */
    List<String> options() {
        return List.of("--theme", theme, "--locale", locale);
    }

    @Override
    public String toString() {
        return "%s-%s-%.0fx%.0f".formatted(theme, locale, width, height);
    }
}
