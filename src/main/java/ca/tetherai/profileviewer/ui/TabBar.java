package ca.tetherai.profileviewer.ui;

import java.util.Locale;

import javafx.scene.control.Control;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;

/**
 * Tabs with one action at the right of their heads, which leave room for it. Each child is placed once in a layout: one that is moved about in its
 * midst leaves marks by which JavaFX takes later changes for laid out. UI thread only.
 */
final class TabBar extends Region {
    private final TabPane tabs;
    private final Control action;

    TabBar(TabPane tabs, Control action) {
        this.tabs = tabs;
        this.action = action;
        getChildren().addAll(tabs, action);
        getStyleClass().add("tab-bar");
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
    protected double computeMinWidth(double height) {
        return tabs.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return tabs.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return tabs.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return tabs.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        tabs.resizeRelocate(0, 0, getWidth(), getHeight());
        double width = Math.ceil(action.prefWidth(-1));
        double height = Math.ceil(action.prefHeight(-1));
        if (tabs.lookup(".tab-header-area") instanceof Region heads) {
            action.resizeRelocate(Math.rint(getWidth() - heads.getPadding().getLeft() - width),
                    Math.rint((heads.prefHeight(-1) - height) / 2), width, height);
        }
    }
}
