package ca.tetherai.profileviewer.ui.control;

import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

/**
 * Gives its content at least the room that it needs, and lets one scroll where the window is smaller: large text in a small window. What gets the focus
 * comes into sight. Not a {@code ScrollPane}: that one takes arrow keys for itself which mean something to others. For the UI thread only.
 */
public final class RoomyPane extends Region {
    private final Region content;
    private @Nullable Bars bars;
    private final Rectangle clip = new Rectangle();

    /** {@code content} says by its least size how much room it needs. */
    public RoomyPane(Region content) {
        this.content = content;
        getChildren().add(content);
        setClip(clip);
        content.minWidthProperty().subscribe(this::requestLayout);
        content.minHeightProperty().subscribe(this::requestLayout);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> Optional.ofNullable(focused).ifPresent(this::reveal));
    }

    private static ScrollBar bar(Orientation orientation) {
        var bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setFocusTraversable(false);
        bar.setVisible(false);
        return bar;
    }

    // Most windows never need them, and the first frame is quicker without.
    private Bars bars() {
        var there = bars;
        if (there == null) {
            there = new Bars(bar(Orientation.HORIZONTAL), bar(Orientation.VERTICAL));
            bars = there;
            getChildren().addAll(there.across, there.down);
            // How thick they are depends on their style.
            there.across.applyCss();
            there.down.applyCss();
            there.across.valueProperty().subscribe(this::requestLayout);
            there.down.valueProperty().subscribe(this::requestLayout);
        }
        return there;
    }

    private void scroll(ScrollEvent event) {
        if (bars != null) {
            move(bars.across, -event.getDeltaX());
            move(bars.down, -event.getDeltaY());
        }
    }

    private static void move(ScrollBar bar, double by) {
        if (bar.isVisible()) {
            bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
        }
    }

    private void reveal(Node focused) {
        boolean within = false;
        for (Node node = focused; node != null; node = node.getParent()) {
            within |= node.equals(content);
        }
        if (within && bars != null && (bars.across.isVisible() || bars.down.isVisible())) {
            Bounds bounds = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
            reveal(bars.across, bounds.getMinX(), bounds.getMaxX());
            reveal(bars.down, bounds.getMinY(), bounds.getMaxY());
        }
    }

    // What is larger than the window shows its beginning.
    private static void reveal(ScrollBar bar, double from, double to) {
        double end = bar.getValue() + bar.getBlockIncrement();
        double value = to > end ? bar.getValue() + to - end : bar.getValue();
        bar.setValue(Math.clamp(Math.min(value, from), 0, Math.max(0, bar.getMax())));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(content.minWidth(height), content.prefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(content.minHeight(width), content.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        clip.setWidth(width);
        clip.setHeight(height);
        double least = Math.ceil(content.minWidth(-1));
        double lowest = Math.ceil(content.minHeight(Math.max(width, least)));
        if (bars == null && least <= width && lowest <= height) {
            content.resizeRelocate(0, 0, width, height);
        } else {
            layOut(bars(), least, lowest);
        }
    }

    private void layOut(Bars bars, double least, double lowest) {
        double width = getWidth();
        double height = getHeight();
        double thick = Math.ceil(bars.down.prefWidth(-1));
        boolean needsDown = lowest > height;
        boolean needsAcross = least > width - (needsDown ? thick : 0);
        needsDown = lowest > height - (needsAcross ? thick : 0);
        double room = width - (needsDown ? thick : 0);
        double space = height - (needsAcross ? thick : 0);
        place(bars.across, needsAcross, least, room);
        place(bars.down, needsDown, lowest, space);
        bars.across.resizeRelocate(0, space, room, thick);
        bars.down.resizeRelocate(room, 0, thick, space);
        content.resizeRelocate(-Math.rint(bars.across.getValue()), -Math.rint(bars.down.getValue()), Math.max(room, least),
                Math.max(space, lowest));
    }

    private static void place(ScrollBar bar, boolean needed, double wanted, double given) {
        bar.setVisible(needed);
        bar.setMax(needed ? wanted - given : 0);
        bar.setVisibleAmount(needed ? given * (wanted - given) / wanted : 0);
        bar.setBlockIncrement(given);
        bar.setUnitIncrement(given / 10);
        bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
    }

    private record Bars(ScrollBar across, ScrollBar down) {}
}
