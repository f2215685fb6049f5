package ca.tetherai.profileviewer.ui;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Tab;

import org.jspecify.annotations.Nullable;

/** A tab whose content is made when it is first needed, or while nobody waits: of an account that comes first the others are not seen. For the UI thread only. */
final class LaterTab<C extends Node> {
    private final Tab tab;
    private final Supplier<C> maker;
    private @Nullable C content;

    /** {@code maker} makes the content, once. */
    LaterTab(Tab tab, Supplier<C> maker) {
        this.tab = tab;
        this.maker = maker;
        tab.selectedProperty().subscribe(selected -> {
            if (selected) {
                content();
            }
        });
    }

    Tab tab() {
        return tab;
    }

    boolean isMade() {
        return content != null;
    }

    /** What is in it, made by now. */
    C content() {
        C made = content;
        if (made == null) {
            made = maker.get();
            content = made;
            tab.setContent(made);
        }
        return made;
    }
}
