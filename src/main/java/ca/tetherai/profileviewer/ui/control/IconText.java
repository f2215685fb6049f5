package ca.tetherai.profileviewer.ui.control;

import java.util.Optional;

import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;

/** A text that wraps, in any writing system, whose icon stays beside its first line. For the UI thread only. */
public final class IconText extends WrappedLabel {
    // In px: wider than any window.
    private static final double ON_ONE_LINE = 100_000;

    private final FeatherIcon icon;

    /** With an icon and no text yet. */
    public IconText(Ikon icon) {
        this("", icon);
    }

    /** With its text and its icon. */
    public IconText(String text, Ikon icon) {
        this(text, new FeatherIcon(icon));
    }

    private IconText(String text, FeatherIcon icon) {
        super(Optional.of(icon));
        this.icon = icon;
        setText(text);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    // A label puts its icon beside the middle of all lines.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double furtherLines = isBroken() ? 0 : prefHeight(getWidth()) - prefHeight(ON_ONE_LINE);
        // Moved from its place: another place would ask for another layout, in which the label puts it back, and so on sixty times a second.
        icon.setTranslateY(furtherLines > 0 ? snapPositionY(getGraphic().getLayoutY() - furtherLines / 2) - getGraphic().getLayoutY() : 0);
    }
}
