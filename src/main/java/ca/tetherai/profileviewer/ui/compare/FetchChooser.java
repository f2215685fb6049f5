package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.session.PastFetch;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** Chooses one side of the comparison among the fetches of the window. For the UI thread only. */
final class FetchChooser extends HBox {
    /** The box has the focus: what the cell within it takes for its own focus must not count. */
    private static final PseudoClass FOCUSED_BOX = PseudoClass.getPseudoClass("focused-box");

    private final ComboBox<PastFetch> box = new ComboBox<>();
    private final CompareViewModel model;
    private final ObjectProperty<@Nullable PastFetch> side;
    private boolean filling;

    FetchChooser(String id, String name, String help, CompareViewModel model, ObjectProperty<@Nullable PastFetch> side) {
        this.model = model;
        this.side = side;
        getStyleClass().addAll("input-box", "fetch-chooser");
        var prefix = new Label(name);
        prefix.getStyleClass().add("input-prefix");
        prefix.setMinWidth(USE_PREF_SIZE);
        prefix.setLabelFor(box);
        prefix.setMaxHeight(Double.MAX_VALUE);
        box.setId(id);
        Described.help(box, help);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().addAll(prefix, box);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PastFetch fetch) {
                return fetch == null ? "" : model.label(fetch);
            }

            @Override
            public @Nullable PastFetch fromString(String label) {
                return null;
            }
        });
        box.focusedProperty().subscribe(focused -> pseudoClassStateChanged(FOCUSED_BOX, focused));
        model.fetches().subscribe(this::fill);
        side.subscribe(_ -> fill());
        model.maskedProperty().subscribe(_ -> fill());
        box.valueProperty().subscribe((_, chosen) -> {
            if (!filling && chosen != null) {
                side.set(chosen);
            }
        });
    }

    // The box would follow its own list by index, in the midst of the view model's following it.
    private void fill() {
        filling = true;
        box.setValue(null);
        box.getItems().setAll(model.fetches());
        box.setValue(side.get());
        filling = false;
    }
}
