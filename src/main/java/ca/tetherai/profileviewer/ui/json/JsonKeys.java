package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.lines.JsonRow;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyKeys;
import ca.tetherai.profileviewer.ui.control.ShowInJson;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** What can be done with lines of the JSON, by keys and by the context menu. UI thread only. */
final class JsonKeys {
    private static final KeyCombination COPY_PATH = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.ALT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final ListView<JsonRow> list;
    private final JsonViewModel model;
    private final Messages messages;
    private final Copier copier;
    private final Runnable leave;

    private JsonKeys(ListView<JsonRow> list, JsonViewModel model, Messages messages, Copier copier, Runnable leave) {
        this.list = list;
        this.model = model;
        this.messages = messages;
        this.copier = copier;
        this.leave = leave;
    }

    /** Lets a list have them; {@code leave} goes to the field of the selected line. */
    static void on(ListView<JsonRow> list, JsonViewModel model, Messages messages, Copier copier, Runnable leave) {
        var keys = new JsonKeys(list, model, messages, copier, leave);
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        list.setContextMenu(keys.menu());
    }

    private ContextMenu menu() {
        MenuItem field = item("json.menu.field", ShowInJson.KEYS, leave);
        MenuItem fold = item("json.menu.fold", null, () -> row().ifPresent(row -> model.fold(row, !isFolded(row))));
        var menu = new ContextMenu(item("json.menu.value", null, this::copyValue), item("json.menu.path", COPY_PATH, this::copyPath),
                item("json.menu.lines", new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN), this::copyLines),
                new SeparatorMenuItem(), field, new SeparatorMenuItem(), fold,
                item("json.menu.foldAll", new KeyCodeCombination(KeyCode.LEFT, KeyCombination.SHIFT_DOWN), () -> model.foldAll(true)),
                item("json.menu.unfoldAll", new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN), () -> model.foldAll(false)));
        menu.setOnShowing(_ -> {
            boolean foldable = row().filter(row -> row.lines().lastHidden(row.line()) >= 0).isPresent();
            fold.setDisable(!foldable);
            fold.setText(messages.get(row().filter(this::isFolded).isPresent() ? "json.menu.unfold" : "json.menu.fold"));
        });
        return menu;
    }

    // The keys are shown beside the words; the list itself listens to them.
    private MenuItem item(String key, @Nullable KeyCombination keys, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(key.replace("json.menu.", "jsonMenu-"));
        item.setAccelerator(keys);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void pressed(KeyEvent event) {
        if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        if (CopyKeys.match(event)) {
            copyLines();
        } else if (COPY_PATH.match(event)) {
            copyPath();
        } else if (ShowInJson.KEYS.match(event)) {
            leave.run();
        } else if (event.getCode() == KeyCode.LEFT && event.isShiftDown()) {
            model.foldAll(true);
        } else if (event.getCode() == KeyCode.RIGHT && event.isShiftDown()) {
            model.foldAll(false);
        } else if (event.getCode() == KeyCode.LEFT) {
            row().ifPresent(this::foldOrOut);
        } else if (event.getCode() == KeyCode.RIGHT) {
            row().ifPresent(row -> model.fold(row, false));
        } else {
            // To select millions of rows takes JavaFX seconds; a button copies them all.
            return ALL.match(event);
        }
        return true;
    }

    private void foldOrOut(JsonRow row) {
        if (row.lines().lastHidden(row.line()) >= 0 && !isFolded(row)) {
            model.fold(row, true);
        } else {
            row.lines()
                    .around(row.lines().placeOf(row.line()))
                    .filter(line -> line < row.line())
                    .findFirst()
                    .ifPresent(line -> model.goTo(row.lines().placeOf(line)));
        }
    }

    private Optional<JsonRow> row() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private boolean isFolded(JsonRow row) {
        return model.folds().rowsProperty().get().filter(rows -> rows.isFolded(row.line())).isPresent();
    }

    private void copyLines() {
        List<JsonRow> rows = List.copyOf(list.getSelectionModel().getSelectedItems());
        model.copies().lines(rows, copy("json.copied.lines"));
    }

    private void copyValue() {
        row().ifPresent(row -> model.copies().value(row, copy("json.copied.value")));
    }

    private void copyPath() {
        row().flatMap(model.copies()::pointer).ifPresent(copy("json.copied.path"));
    }

    private Consumer<String> copy(String nameKey) {
        return text -> copier.copy(messages.get(nameKey), text);
    }
}
