package ca.tetherai.profileviewer.ui.control;

import javafx.scene.control.Tooltip;

/** A tooltip for words of strangers, which wraps in any writing system, as {@link WrappedLabel} does. For the UI thread only. */
public final class WrappedTooltip extends Tooltip {
    /** What its edges take of the width, in px. */
    private static final double EDGES = 24;

    private final TextRuler ruler = new TextRuler();
    private final double widest;

    /** Without a text yet. {@code widest}: from where it wraps, in px. */
    public WrappedTooltip(double widest) {
        this.widest = widest;
        setMaxWidth(widest);
    }

    /** Shows another text. */
    public void say(String text) {
        boolean broken = BrokenLines.areNeededFor(text);
        ruler.use(getFont());
        setWrapText(!broken);
        setText(broken ? ruler.lines(text, widest - EDGES, Integer.MAX_VALUE).text() : text);
    }
}
