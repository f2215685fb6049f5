package ca.tetherai.profileviewer.ui.control;

import java.util.Optional;

import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;

/** A text that wraps, in any writing system, whose icon stays beside its first line. For the UI thread only. */
public final class IconText extends WrappedLabel {
    // In px: wider than any window.
    private static final double ON_ONE_LINE = 100_000;

    /** With an icon and no text yet. */
    public IconText(Ikon icon) {
        this("", icon);
    }

    /** With its text and its icon. */
    public IconText(String text, Ikon icon) {
        super(Optional.of(new FeatherIcon(icon)));
        setText(text);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    // A label puts its icon beside the middle of all lines.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (isBroken()) {
            return;
        }
        double furtherLines = prefHeight(getWidth()) - prefHeight(ON_ONE_LINE);
        getGraphic().setLayoutY(snapPositionY(getGraphic().getLayoutY() - furtherLines / 2));
    }
}
