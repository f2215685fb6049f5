package ca.tetherai.profileviewer.ui.control;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.control.Skin;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

/**
 * Text that can be selected but not changed, and looks like plain text. {@link #getText()} and what is copied are the text unit by unit,
 * whatever it holds; what is drawn ({@link DrawnText}) makes visible what otherwise would not be. On one line as long as it fits the width,
 * else wrapped and as high as the text, up to {@value #MAX_LINES} lines, from where it scrolls. For the UI thread only.
 */
public final class ValueText extends WholeText {
    /** The style class of a text to be read letter by letter. */
    public static final String MONO = "mono";

    private static final String LOOK = "value-text";
    /** How many lines are seen at once. */
    static final int MAX_LINES = 8;
    /** So much of a text fills the lines in any window; the rest is drawn once somebody scrolls. */
    static final int FILLING = 2_000;
    private static final int LONGEST_MARK = 6;
    /** Beyond this many characters a text is not measured for one line: it would not fit anyway. */
    private static final int LONGEST_LINE = 400;
    /** Room at the right, in px, so that a rounded width doesn't wrap. */
    static final double ROOM = 4;

    private final TextRuler ruler = new TextRuler();
    private boolean address;
    private @Nullable DrawnText drawn;
    private double natural = -1;
    private @Nullable Font measuredFont;

    /** An empty text. */
    public ValueText() {
        getStyleClass().add(LOOK);
    }

    /**
     * Shows another text.
     *
     * @param text the text, of any characters and any length
     * @param classes style classes that say how the value stands
     * @param isAddress whether it is an e-mail or web address, in which look-alike letters are marked
     */
    public void show(String text, List<String> classes, boolean isAddress) {
        address = isAddress;
        getStyleClass().removeIf(name -> name.equals(MONO) || (name.startsWith("value-") && !name.equals(LOOK)));
        getStyleClass().addAll(classes);
        setText(text);
        drawn = null;
        natural = -1;
        if (getSkin() instanceof ValueTextSkin skin) {
            skin.restart();
        }
        requestLayout();
    }

    /** Names the node, for scripts and assistive technology. */
    public void identify(String id, String description) {
        setId(id);
        setAccessibleText(description);
    }

    /** Whether a person selected a part of the text: all of it counts as nothing. */
    public boolean hasPartSelected() {
        int selected = getSelection().getLength();
        return selected > 0 && selected < getLength();
    }

    /** The width of what is drawn on one line, in px; infinite when it needs several. */
    public double naturalWidth() {
        Font font = getFont();
        if (natural < 0 || !font.equals(measuredFont)) {
            String line = beginning().text();
            boolean several = getLength() > LONGEST_LINE || line.indexOf('\n') >= 0;
            natural = several ? Double.POSITIVE_INFINITY : Math.ceil(ruler().width(line)) + ROOM;
            measuredFont = font;
        }
        return natural;
    }

    /** The height of one line, in px. */
    public double lineHeight() {
        return Math.ceil(ruler().lineHeight());
    }

    /** As much of what is drawn as fills the lines. */
    DrawnText beginning() {
        if (drawn == null) {
            DrawnText filling = DrawnText.of(getText(), address, FILLING);
            // Marks are longer than what they stand for.
            drawn = filling.text().length() <= 2 * FILLING ? filling : DrawnText.of(getText(), address, FILLING / LONGEST_MARK);
        }
        return drawn;
    }

    /** All that is drawn. */
    DrawnText whole() {
        return getLength() <= FILLING / LONGEST_MARK ? beginning() : DrawnText.of(getText(), address, VisibleText.LONGEST);
    }

    /** What it is measured by, in its font. */
    TextRuler ruler() {
        ruler.use(getFont());
        return ruler;
    }

    /** The height at a width, in px. */
    double heightAt(double width) {
        if (width < 0 || naturalWidth() <= width) {
            return lineHeight();
        }
        double highest = MAX_LINES * ruler().lineHeight();
        if (getLength() > FILLING) {
            return Math.ceil(highest);
        }
        return Math.ceil(Math.min(ruler().height(beginning().text(), Math.max(1, width - ROOM), MAX_LINES), highest));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public double getBaselineOffset() {
        return ruler().baseline();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ValueTextSkin(this);
    }
}
