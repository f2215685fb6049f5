package ca.tetherai.profileviewer.ui;

import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Tabs with one action at the right of their heads, which leave room for it. UI thread only. */
final class TabBar extends StackPane {
    private final TabPane tabs;
    private final Control action;

    TabBar(TabPane tabs, Control action) {
        super(tabs, action);
        this.tabs = tabs;
        this.action = action;
        getStyleClass().add("tab-bar");
        setAlignment(action, Pos.TOP_RIGHT);
        action.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        action.widthProperty().subscribe(this::leaveRoom);
        tabs.skinProperty().subscribe(this::leaveRoom);
    }

    // As a border, since the stylesheet has the heads' padding.
    private void leaveRoom() {
        if (tabs.lookup(".tab-header-area") instanceof Region heads) {
            heads.setStyle(String.format(Locale.ROOT, "-fx-border-color: transparent; -fx-border-width: 0 %.0fpx 0 0;", action.getWidth()));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (tabs.lookup(".tab-header-area") instanceof Region heads) {
            action.setLayoutY(Math.rint((heads.getHeight() - action.getHeight()) / 2));
            action.setLayoutX(Math.rint(getWidth() - heads.getPadding().getLeft() - action.getWidth()));
        }
    }
}
