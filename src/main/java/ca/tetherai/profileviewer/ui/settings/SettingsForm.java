package ca.tetherai.profileviewer.ui.settings;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Settings, a row each: what it is left, the control right; headings over them. For the UI thread only. */
final class SettingsForm extends GridPane {
    private final Messages messages;
    private int rows;

    SettingsForm(Messages messages) {
        this.messages = messages;
        getStyleClass().add("settings-form");
        var names = new ColumnConstraints();
        names.setHalignment(HPos.LEFT);
        names.setMinWidth(0);
        names.setHgrow(Priority.ALWAYS);
        var controls = new ColumnConstraints();
        controls.setHgrow(Priority.SOMETIMES);
        controls.setFillWidth(true);
        getColumnConstraints().setAll(names, controls);
    }

    void heading(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("dialog-heading");
        add(label, 0, rows, 2, 1);
        rows++;
    }

    /** A row; its help is spoken with the control. */
    void row(String key, String helpKey, Control control) {
        var label = new WrappedLabel();
        label.setText(messages.get(key));
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        Described.help(control, messages.get(helpKey));
        addRow(rows, label, control);
        rows++;
    }

    /** A row that is the control alone. */
    void row(Node node) {
        add(node, 0, rows, 2, 1);
        rows++;
    }

    /** Small print under the row before. */
    void note(String key) {
        var label = new WrappedLabel();
        label.setText(messages.get(key));
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("small", "muted");
        row(label);
    }

    /** A choice of these, where one is chosen. */
    static <T> ComboBox<T> choice(String id, List<T> all, T chosen, Function<T, String> words, Consumer<T> choose) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nobody types here");
            }
        });
        box.setValue(chosen);
        box.valueProperty().subscribe((_, now) -> choose.accept(now));
        return box;
    }
}
