package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyKeys;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.ShowInJson;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** One part of the other data: name, value and type, without a head of its own. UI thread only. */
final class ExtraTree extends TreeTableView<ExtraNode> {
    private final Growing growing = new Growing(this::grow);
    private final ExtraLevel level;
    private final ExtraWords words;
    private final Copier copier;
    private TreeItem<ExtraNode> all = GrowingItem.root(List.of());
    private boolean filtered;
    private boolean isGrowing;
    private List<Integer> wanted = List.of();

    /**
     * An empty tree.
     *
     * @param columnWidths the width of each column, which the trees share with the sheet's head
     */
    ExtraTree(ExtraLevel level, List<? extends ObservableNumberValue> columnWidths, ExtraWords words, Messages messages, Copier copier) {
        this.level = level;
        this.words = words;
        this.copier = copier;
        setId(level.nodeId());
        setAccessibleText(messages.get(level.titleKey()));
        getStyleClass().add("extras-tree");
        Described.help(this, messages.format("extras.tree.help", CopyKeys.displayText(), ShowInJson.KEYS.getDisplayText()));
        setShowRoot(false);
        setRowFactory(_ -> new ExtraRow(this::seen));
        getColumns().add(column(messages.get("extras.name"), columnWidths.get(0), () -> new NameCell(words)));
        getColumns().add(column(messages.get("extras.value"), columnWidths.get(1), () -> new ValueCell(words)));
        getColumns().add(column(messages.get("extras.type"), columnWidths.get(2), () -> new TypeCell(words)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // Focus is seen on the selected row, so there is one.
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty() && getExpandedItemCount() > 0) {
                getSelectionModel().select(0);
            }
        });
    }

    /** What the tree shows. */
    ExtraLevel level() {
        return level;
    }

    /** Shows other entries, the outermost ones closed. Of very many the last get a row once one comes near them. */
    void show(List<ExtraNode> nodes) {
        filtered = false;
        wanted = List.of();
        all = GrowingItem.root(nodes);
        setRoot(all);
    }

    private void seen(TreeItem<ExtraNode> item) {
        if (item.getParent() instanceof GrowingItem parent && parent.hasMore() && parent.getChildren().getLast().equals(item)) {
            growing.grow(parent);
        }
    }

    // Out of the tree, which takes seconds for thousands of rows otherwise; the rows that there are stay the same.
    private void grow(GrowingItem parent) {
        TreeItem<ExtraNode> root = getRoot();
        int selected = getSelectionModel().getSelectedIndex();
        isGrowing = true;
        setRoot(null);
        parent.grow();
        setRoot(root);
        if (selected >= 0) {
            getSelectionModel().select(selected);
        }
        isGrowing = false;
        reveal(wanted);
    }

    /** Shows what a search found in place of all, and returns the hits, in the order of their rows. */
    List<ExtraItem> showFound(List<FoundEntry> found) {
        filtered = true;
        List<ExtraItem> hits = new ArrayList<>();
        GrowingItem root = GrowingItem.root(List.of());
        root.getChildren().setAll(found.stream().map(entry -> new ExtraItem(entry, hits::add)).toList());
        change(root);
        return hits;
    }

    /** Shows all entries again, as they were before a search. */
    void showAll() {
        if (filtered) {
            filtered = false;
            change(all);
        }
    }

    private void change(TreeItem<ExtraNode> root) {
        getSelectionModel().clearSelection();
        setRoot(root);
    }

    /** Opens what an entry lies in, and puts selection and focus on it; on one that has no row yet, as soon as it has. */
    void reveal(List<Integer> places) {
        wanted = List.of();
        if (places.isEmpty()) {
            return;
        }
        TreeItem<ExtraNode> item = getRoot();
        for (int place : places) {
            item.setExpanded(true);
            if (place >= item.getChildren().size()) {
                wanted = places;
                growing.grow((GrowingItem) item);
                break;
            }
            item = item.getChildren().get(place);
        }
        if (wanted.isEmpty()) {
            select(item);
        }
        requestFocus();
    }

    /** Selects an item whose way is open. */
    void select(TreeItem<ExtraNode> item) {
        getSelectionModel().select(item);
    }

    /** Whether what is selected changes only because further items are made. */
    boolean isGrowing() {
        return isGrowing;
    }

    /** Shows its rows from this place on, in px from the top of the first, in the midst of a layout of what it lies in. */
    void showFrom(double offset) {
        // So that its rows know how much of them is seen.
        layout();
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            // The wheel scrolls the page.
            rows.setOnScroll(null);
            double hidden = wantedHeight() - getHeight();
            rows.setPosition(hidden > 0 ? offset / hidden : 0);
        }
    }

    /** The height that all rows need, in px. */
    double wantedHeight() {
        return getExpandedItemCount() * getFixedCellSize();
    }

    private static TreeTableColumn<ExtraNode, ExtraNode> column(String title, ObservableNumberValue width,
            Supplier<TreeTableCell<ExtraNode, ExtraNode>> cells) {
        var column = new TreeTableColumn<ExtraNode, ExtraNode>(title);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue().getValue()));
        column.setCellFactory(_ -> cells.get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.prefWidthProperty().bind(width);
        return column;
    }

    private void pressed(KeyEvent event) {
        TreeItem<ExtraNode> selected = getSelectionModel().getSelectedItem();
        if (selected != null && CopyKeys.match(event)) {
            event.consume();
            copier.copy(words.name(selected.getValue()), words.copyText(selected.getValue()));
        } else if (selected != null && ShowInJson.KEYS.match(event)) {
            event.consume();
            fireEvent(new ShowInJson(ExtraPath.pointer(level, selected)));
        }
    }
}
