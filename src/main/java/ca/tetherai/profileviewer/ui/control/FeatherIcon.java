package ca.tetherai.profileviewer.ui.control;

import javafx.scene.text.Font;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon of the Feather font, in that font from the start. A {@link FontIcon} leaves its font to its style, which comes after JavaFX has measured it for
 * the first time: its character, which no font of text has, would be looked for in all fonts of the system.
 */
public final class FeatherIcon extends FontIcon {
    /** As Ikonli's style of an icon names it. */
    static final String FAMILY = "FeatherIcons";

    private static final Font FONT = first();

    /** On any thread, until it is in a window. */
    public FeatherIcon(Ikon icon) {
        setFont(FONT);
        setIconCode(icon);
    }

    // The first icon has Ikonli load its fonts.
    private static Font first() {
        int size = new FontIcon(Feather.X).getIconSize();
        return Font.font(FAMILY, size);
    }

    /**
     * Loads the font, and lists the system's: so much that the start does it beside its other work. Blocking; on any thread, once the toolkit is made.
     *
     * @return whether it is there
     */
    public static boolean load() {
        return FONT.getFamily().equals(FAMILY);
    }
}
