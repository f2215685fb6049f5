package ca.tetherai.profileviewer.settings;

/**
 * Where the window was last, in the screen's coordinates (device-independent pixels), and how large. Whether a screen is still there, only the toolkit
 * knows.
 *
 * @param maximized whether it filled its screen; the other values are those to go back to
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {
    // Larger than any desktop of many screens; what is beyond was written by somebody else.
    private static final int FARTHEST = 100_000;

    /** Whether these are values that a window can have had. */
    boolean isPossible() {
        return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST && width > 0 && width <= FARTHEST && height > 0 && height <= FARTHEST;
    }
}
