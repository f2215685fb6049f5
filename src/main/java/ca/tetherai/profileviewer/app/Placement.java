package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.WindowPlace;

import java.util.List;

import javafx.geometry.Rectangle2D;

/** Where a window opens: where it was, as far as the screens of today allow. */
final class Placement {
    /** How much of its upper edge has to be on a screen for somebody to take hold of it, in pixels. */
    private static final double GRIP = 100;

    private Placement() {
    }

    /**
     * A remembered place, on the screens that there are: moved onto one and made to fit where it isn't within reach on any.
     *
     * @param screens the parts of the screens that windows may fill, the main one first; not empty
     */
    static WindowPlace on(List<Rectangle2D> screens, WindowPlace remembered) {
        if (screens.stream().anyMatch(screen -> isWithinReach(screen, remembered))) {
            return remembered;
        }
        Rectangle2D main = screens.getFirst();
        int width = (int) Math.min(remembered.width(), main.getWidth());
        int height = (int) Math.min(remembered.height(), main.getHeight());
        return new WindowPlace((int) (main.getMinX() + (main.getWidth() - width) / 2),
                (int) (main.getMinY() + (main.getHeight() - height) / 2),
                width, height, remembered.maximized());
    }

    private static boolean isWithinReach(Rectangle2D screen, WindowPlace place) {
        double across = Math.min(screen.getMaxX(), place.x() + (double) place.width()) - Math.max(screen.getMinX(), place.x());
        return across >= Math.min(GRIP, place.width()) && place.y() >= screen.getMinY() && place.y() <= screen.getMaxY() - GRIP;
    }
}
