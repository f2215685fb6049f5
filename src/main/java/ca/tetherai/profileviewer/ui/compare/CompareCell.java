package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.compare.Difference;
import ca.tetherai.profileviewer.compare.DifferenceKind;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.WrappedTooltip;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A cell of the comparison: its words, and smaller beside them what is said of those. For the UI thread only. */
final class CompareCell extends TableCell<Difference, Difference> {
    private static final double WIDEST_TOOLTIP = 600;
    private static final List<String> STYLES = List.of("muted", "strong", "added", "removed");

    private final Column column;
    private final CompareWords words;
    private final CompareViewModel model;
    private final Label main = new Label();
    private final Label beside = new Label();
    private final HBox line = new HBox(main, beside);

    /** The columns. */
    enum Column {
        KIND,
        FIELD,
        BEFORE,
        AFTER
    }

    CompareCell(Column column, CompareWords words, CompareViewModel model) {
        this.column = column;
        this.words = words;
        this.model = model;
        main.setMinWidth(0);
        beside.setMinWidth(column == Column.FIELD ? 0 : USE_PREF_SIZE);
        beside.getStyleClass().addAll("small", "muted");
        line.getStyleClass().add("compare-line");
        // At once, also where nobody looks: what is personal must not wait for the next layout.
        model.maskedProperty().subscribe((_, _) -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(Difference row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : line);
        setTooltip(null);
        if (empty) {
            setAccessibleText(null);
            return;
        }
        main.getStyleClass().removeAll(STYLES);
        main.setGraphic(null);
        switch (column) {
            case KIND -> kind(row.kind());
            case FIELD -> show(words.name(row, model.masking()), words.form(row));
            case BEFORE -> value(row, row.left(), false);
            case AFTER -> value(row, row.right(), row.isDifferent());
        }
        setAccessibleText(column == Column.KIND
                ? words.row(row, model.masking())
                : main.getText() + (beside.getText().isEmpty() ? "" : ", " + beside.getText()));
    }

    private void kind(DifferenceKind kind) {
        show(words.kind(kind), "");
        var icon = new FeatherIcon(switch (kind) {
            case SAME -> Feather.CHECK;
            case ADDED -> Feather.PLUS;
            case REMOVED -> Feather.MINUS;
            case CHANGED, TYPE_CHANGED -> Feather.EDIT_2;
            case NORMALISATION -> Feather.TYPE;
        });
        icon.getStyleClass().addAll("icon", "kind-icon", kind.name().toLowerCase(Locale.ROOT));
        main.setGraphic(icon);
        switch (kind) {
            case SAME -> main.getStyleClass().add("muted");
            case ADDED -> main.getStyleClass().add("added");
            case REMOVED -> main.getStyleClass().add("removed");
            case CHANGED, TYPE_CHANGED, NORMALISATION -> {
            }
        }
    }

    private void value(Difference row, Optional<JsonValue> side, boolean isNew) {
        show(words.value(row, side, model.masking(), CompareWords.LONGEST_IN_CELL), words.form(row, side));
        if (words.isNothing(side)) {
            main.getStyleClass().add("muted");
        } else if (isNew) {
            main.getStyleClass().add("strong");
        }
        var whole = new WrappedTooltip(WIDEST_TOOLTIP);
        whole.say(words.value(row, side, model.masking(), CompareWords.LONGEST_IN_TOOLTIP));
        setTooltip(whole);
    }

    private void show(String text, String more) {
        main.setText(text);
        beside.setText(more);
        beside.setVisible(!more.isEmpty());
        beside.setManaged(!more.isEmpty());
    }
}
