package ca.tetherai.profileviewer.ui.control;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * Text that can be selected but not changed, and looks like plain text. A text field as long as the text fits the width on one line, else a
 * wrapped text area as high as the text, up to {@value #MAX_LINES} lines, from where it scrolls. For the UI thread only.
 */
public final class ValueText extends Region {
    /** The style class of a text to be read letter by letter. */
    public static final String MONO = "mono";

    private static final String LOOK = "value-text";
    /** How many lines are seen at once. */
    static final int MAX_LINES = 8;
    private static final int SURELY_FULL = 4_000;
    /** Beyond this many characters a text is not measured for one line: it would not fit anyway. */
    private static final int LONGEST_LINE = 400;
    /** Room for the caret, in px: without it the field scrolls its text. In an area it keeps the text off the scroll bar. */
    private static final double CARET = 4;

    private final TextField line = new TextField();
    private @Nullable TextArea block;
    private TextInputControl shown = line;
    private final TextRuler ruler = new TextRuler(line);
    private final Listener listener;

    private String text = "";
    private String id = "";
    private String description = "";
    private List<String> classes = List.of();

    /** Prepares each control before it is first shown. */
    @FunctionalInterface
    public interface Listener {

        /** Called once for each control that shows the text. */
        void created(TextInputControl control);
    }

    /** An empty text whose controls are first given to {@code listener}. */
    public ValueText(Listener listener) {
        this.listener = listener;
        prepare(line);
        getChildren().add(line);
    }

    /**
     * Shows another text.
     *
     * @param newText the text, see {@link VisibleText#lines}
     * @param newClasses style classes of the control that shows it
     */
    public void show(String newText, List<String> newClasses) {
        text = newText;
        classes = newClasses;
        dress();
        if (naturalWidth() == Double.POSITIVE_INFINITY) {
            // At once, and not only when it is laid out: a text field drops line breaks.
            use(block());
        }
        requestLayout();
    }

    /** Names the node that shows the text, for scripts and assistive technology. */
    public void identify(String newId, String newDescription) {
        id = newId;
        description = newDescription;
        dress();
    }

    /** Whether a person selected a part of the text. A field that is reached by Tab has all of it selected, which counts as nothing. */
    public boolean hasPartSelected() {
        int selected = shown.getSelection().getLength();
        return selected > 0 && selected < shown.getLength();
    }

    /** The width of the text on one line, in px; infinite when it needs several. */
    public double naturalWidth() {
        if (text.length() > LONGEST_LINE || text.indexOf('\n') >= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.ceil(ruler.measure(text, 0).getWidth()) + CARET;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public double getBaselineOffset() {
        return line.getBaselineOffset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return naturalWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || naturalWidth() <= width ? lineHeight() : blockHeight(width);
    }

    /** The height of one line, in px. */
    public double lineHeight() {
        return line.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        use(naturalWidth() <= getWidth() ? line : block());
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void use(TextInputControl wanted) {
        if (wanted.equals(shown)) {
            return;
        }
        boolean focused = shown.isFocused();
        shown = wanted;
        dress();
        // The field stays, unseen: out of the scene it would lose the font that everything here is measured by.
        line.setVisible(wanted.equals(line));
        getChildren().removeIf(child -> !child.equals(line));
        if (!wanted.equals(line)) {
            getChildren().add(wanted);
        }
        wanted.applyCss();
        if (focused) {
            wanted.requestFocus();
        }
    }

    private double blockHeight(double width) {
        double oneLine = ruler.measure("X", 0).getHeight();
        // As long a text as this fills the lines in any window, and measuring it takes its time at each layout.
        if (text.length() > SURELY_FULL) {
            return Math.ceil(MAX_LINES * oneLine) + 1;
        }
        return Math.ceil(Math.min(ruler.measure(text, width - CARET).getHeight(), MAX_LINES * oneLine)) + 1;
    }

    private TextArea block() {
        if (block == null) {
            block = new TextArea();
            block.setWrapText(true);
            prepare(block);
        }
        return block;
    }

    private void prepare(TextInputControl control) {
        control.setEditable(false);
        control.getStyleClass().add(LOOK);
        listener.created(control);
    }

    private void dress() {
        if (block != null) {
            dress(block);
        }
        dress(line);
    }

    private void dress(TextInputControl control) {
        boolean used = control.equals(shown);
        String wanted = used ? text : "";
        if (!control.getText().equals(wanted)) {
            control.setText(wanted);
        }
        control.setId(used && !id.isEmpty() ? id : null);
        control.setAccessibleText(used ? description : null);
        List<String> worn = new ArrayList<>(List.of(LOOK));
        classes.stream().filter(name -> used || name.equals(MONO)).forEach(worn::add);
        control.getStyleClass().removeIf(name -> name.equals(MONO) || name.startsWith("value-"));
        control.getStyleClass().addAll(worn);
    }
}
