package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the server sent beyond the contract, as one sheet with a tree for each of its three levels. UI thread only. */
public final class ExtrasView extends BorderPane {
    private static final double NAME_SHARE = 0.48;
    private static final double TYPE_SHARE = 0.185;
    /** Room for the longest type in each language. */
    private static final double LEAST_TYPE_EM = 9;
    /** What is left free at the right, where a tree's scroll bar may come, in px. */
    private static final double SCROLL_BAR = 12;

    private final ExtrasViewModel model;
    private final List<ExtraPart> parts;
    private final RowSight sight;

    /** The other data of a view model; what is copied goes to {@code copier}. */
    public ExtrasView(ExtrasViewModel model, Messages messages, Copier copier) {
        this.model = model;
        getStyleClass().add("extras");
        var about = new Label(messages.get("extras.about"));
        about.getStyleClass().add("muted");
        NarrowLayout.watch(this, about);
        var head = new HBox();
        head.getStyleClass().add("extras-sheet-head");
        List<DoubleBinding> widths = widths(head.widthProperty(), about);
        head.getChildren()
                .addAll(title(messages.get("extras.name"), widths.get(0)), title(messages.get("extras.value"), widths.get(1)),
                        title(messages.get("extras.type"), widths.get(2)));

        parts = Stream.of(ExtraLevel.values())
                .map(level -> ExtraPart.of(new ExtraTree(level, widths, messages, copier), model.entriesProperty(level), messages))
                .toList();
        var sheet = new ExtrasSheet(head, parts);

        var page = new VBox(about, sheet);
        page.getStyleClass().add("extras-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        sight = new RowSight(scroll);
        parts.forEach(part -> sight.follow(part.tree()));
        setCenter(scroll);
    }

    /**
     * Selects the entry that a JSON Pointer (RFC 6901) into the response names, opens what it lies in, scrolls to it, and puts the focus there.
     * Does nothing when there is no such entry beyond the contract.
     */
    public void reveal(String pointer) {
        model.find(pointer)
                .ifPresent(path -> parts.stream()
                        .map(ExtraPart::tree)
                        .filter(tree -> tree.level() == path.level())
                        .forEach(tree -> {
                            tree.reveal(path.places());
                            sight.bring(tree);
                        }));
    }

    private static List<DoubleBinding> widths(ReadOnlyDoubleProperty sheet, Label ruler) {
        DoubleBinding type = Bindings.createDoubleBinding(
                () -> Math.max(TYPE_SHARE * sheet.get(), LEAST_TYPE_EM * ruler.getFont().getSize()) - SCROLL_BAR, sheet,
                ruler.fontProperty());
        DoubleBinding rest = sheet.subtract(type).subtract(SCROLL_BAR);
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
