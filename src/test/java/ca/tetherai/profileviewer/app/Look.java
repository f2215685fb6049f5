package ca.tetherai.profileviewer.app;

import java.util.List;

/**
 * How the window is dressed.
 *
 * @param theme as {@code --theme} takes it
 * @param locale as {@code --locale} takes it
 * @param width of the window, in px
 * @param height of the window, in px
 * @param textSize in per cent
 * @param contrast whether contrast is high
 */
record Look(String theme, String locale, double width, double height, int textSize, boolean contrast) {

    /** One of the usual text size and contrast. */
    static Look of(String theme, String locale, double width, double height) {
        return new Look(theme, locale, width, height, 100, false);
    }

    /** The options that open such a window. */
    List<String> options() {
        return List.of("--theme", theme, "--locale", locale);
    }

    @Override
    public String toString() {
        return "%s-%s-%.0fx%.0f".formatted(theme, locale, width, height) + (textSize == 100 ? "" : "-" + textSize)
                + (contrast ? "-contrast" : "");
    }
}
