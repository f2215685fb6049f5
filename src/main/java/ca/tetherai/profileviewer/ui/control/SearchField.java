package ca.tetherai.profileviewer.ui.control;

import atlantafx.base.controls.CustomTextField;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The field to look for a name or a value, with where one is of what was found. UI thread only. */
public final class SearchField extends CustomTextField {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final SearchViewModel<?> search;
    private final EventHandler<KeyEvent> inWindow = this::pressedInWindow;

    /**
     * A field for a search.
     *
     * @param id its node id
     * @param prompt what it is for, in the window's language
     * @param help which keys do what in it
     */
    public SearchField(SearchViewModel<?> search, String id, String prompt, String help) {
        this.search = search;
        setId(id);
        getStyleClass().add("search-field");
        setPromptText(prompt);
        Described.field(this, prompt, help);
        textProperty().bindBidirectional(search.textProperty());
        var icon = new FeatherIcon(Feather.SEARCH);
        icon.getStyleClass().add("icon");
        setLeft(icon);
        var count = new Label();
        count.getStyleClass().addAll("muted", "small");
        count.textProperty().bind(search.countProperty());
        setRight(count);
        // What stands at an edge of the field is no part of its layout, and keeps its first width otherwise.
        count.textProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(this::follow);
    }

    // The keys mean the field from anywhere in the window, as long as it is in sight.
    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, inWindow);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, inWindow);
        }
    }

    private void pressedInWindow(KeyEvent event) {
        if (!VisibleFocus.isInSight(this)) {
            return;
        }
        if (FIND.match(event)) {
            requestFocus();
            selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.F3) {
            step(event);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            step(event);
        } else if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void step(KeyEvent event) {
        if (event.isShiftDown()) {
            search.previous();
        } else {
            search.next();
        }
        event.consume();
    }
}
