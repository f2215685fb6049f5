package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyKeys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** One part of the other data: name, value and type, without a head of its own. UI thread only. */
final class ExtraTree extends TreeTableView<ExtraNode> {
    /** How many items are made in one go: 50,000 would hold up the window for longer than is noticed. */
    private static final int AT_ONCE = 12_000;

    private final PauseTransition nextFrame = new PauseTransition(Duration.ONE);
    private final ExtraLevel level;
    private final ExtraWords words;
    private final Copier copier;
    private List<Integer> wanted = List.of();

    /**
     * An empty tree.
     *
     * @param columnWidths the width of each column, which the trees share with the sheet's head
     */
    ExtraTree(ExtraLevel level, List<? extends ObservableNumberValue> columnWidths, Messages messages, Copier copier) {
        this.level = level;
        this.words = new ExtraWords(messages);
        this.copier = copier;
        setId(level.nodeId());
        setAccessibleText(messages.get(level.titleKey()));
        getStyleClass().add("extras-tree");
        setShowRoot(false);
        setRowFactory(_ -> new ExtraRow());
        getColumns().add(column(messages.get("extras.name"), columnWidths.get(0), () -> new NameCell(words)));
        getColumns().add(column(messages.get("extras.value"), columnWidths.get(1), () -> new ValueCell(words)));
        getColumns().add(column(messages.get("extras.type"), columnWidths.get(2), () -> new TypeCell(words)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::copy);
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

    /** Shows other entries, the outermost ones closed. Of very many the first come at once, and all of them some frames later. */
    void show(List<ExtraNode> nodes) {
        nextFrame.stop();
        wanted = List.of();
        List<ExtraItem> items = new ArrayList<>(nodes.size());
        make(nodes, items);
        setRoot(root(items));
        nextFrame.setOnFinished(_ -> complete(nodes, items));
        if (items.size() < nodes.size()) {
            nextFrame.play();
        }
    }

    private void complete(List<ExtraNode> nodes, List<ExtraItem> items) {
        if (items.size() < nodes.size()) {
            make(nodes, items);
            nextFrame.play();
        } else {
            // As one new root: a tree that is told of thousands of added items takes seconds.
            setRoot(root(items));
            reveal(wanted);
        }
    }

    /** Opens what an entry lies in, and puts selection and focus on it; on one that has no row yet, as soon as it has. */
    void reveal(List<Integer> places) {
        if (places.isEmpty()) {
            return;
        }
        wanted = places.getFirst() < getRoot().getChildren().size() ? List.of() : places;
        if (wanted.isEmpty()) {
            TreeItem<ExtraNode> item = getRoot();
            for (int place : places) {
                item.setExpanded(true);
                item = item.getChildren().get(place);
            }
            getSelectionModel().select(item);
            scrollTo(getRow(item));
        }
        requestFocus();
    }

    private static void make(List<ExtraNode> nodes, List<ExtraItem> items) {
        items.addAll(ExtraItem.of(nodes.subList(items.size(), Math.min(items.size() + AT_ONCE, nodes.size()))));
    }

    private static TreeItem<ExtraNode> root(List<ExtraItem> items) {
        var root = new TreeItem<ExtraNode>();
        root.getChildren().setAll(items);
        root.setExpanded(true);
        return root;
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

    private void copy(KeyEvent event) {
        TreeItem<ExtraNode> selected = getSelectionModel().getSelectedItem();
        if (selected != null && CopyKeys.match(event)) {
            event.consume();
            copier.copy(words.name(selected.getValue()), words.copyText(selected.getValue()));
        }
    }
}
