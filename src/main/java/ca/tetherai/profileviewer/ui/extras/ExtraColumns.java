package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The columns that the three trees share, and their head. UI thread only. */
final class ExtraColumns {
    private static final double NAME_SHARE = 0.46;
    private static final double TYPE_SHARE = 0.16;
    /** Room for the longest type in each language. */
    private static final double LEAST_TYPE_EM = 9.7;
    /** What is left free at the right, in px. */
    private static final double RIGHT = 12;

    private final HBox head = new HBox();
    private final List<DoubleBinding> widths;

    /** {@code ruler} is a label of the window's font size. */
    ExtraColumns(Label ruler, Messages messages) {
        head.getStyleClass().add("extras-sheet-head");
        widths = widths(head.widthProperty(), ruler);
        head.getChildren()
                .addAll(title(messages.get("extras.name"), widths.get(0)), title(messages.get("extras.value"), widths.get(1)),
                        title(messages.get("extras.type"), widths.get(2)));
    }

    /** The titles. */
    HBox head() {
        return head;
    }

    /** The width of each: name, value, type. */
    List<DoubleBinding> widths() {
        return widths;
    }

    private static List<DoubleBinding> widths(ReadOnlyDoubleProperty sheet, Label ruler) {
        DoubleBinding type = Bindings.createDoubleBinding(
                () -> Math.max(TYPE_SHARE * sheet.get(), LEAST_TYPE_EM * ruler.getFont().getSize()) - RIGHT, sheet,
                ruler.fontProperty());
        DoubleBinding rest = sheet.subtract(type).subtract(RIGHT);
        DoubleBinding name = rest.multiply(NAME_SHARE);
        return List.of(name, rest.subtract(name), type);
    }

    private static Label title(String text, DoubleBinding width) {
        var title = new Label(text);
        title.getStyleClass().add("group-head");
        title.minWidthProperty().bind(width);
        title.maxWidthProperty().bind(width);
        return title;
    }
}
