package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyKeys;

import java.util.List;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableNumberValue;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyEvent;

/** One part of the other data: name, value and type, without a head of its own. UI thread only. */
final class ExtraTree extends TreeTableView<ExtraNode> {
    private final ExtraWords words;
    private final Copier copier;

    /**
     * An empty tree.
     *
     * @param columnWidths the width of each column, which the trees share with the sheet's head
     */
    ExtraTree(String id, String title, List<? extends ObservableNumberValue> columnWidths, Messages messages, Copier copier) {
        this.words = new ExtraWords(messages);
        this.copier = copier;
        setId(id);
        setAccessibleText(title);
        getStyleClass().add("extras-tree");
        setShowRoot(false);
        setRowFactory(_ -> new ExtraRow());
        getColumns().add(column(messages.get("extras.name"), columnWidths.get(0), () -> new NameCell(words)));
        getColumns().add(column(messages.get("extras.value"), columnWidths.get(1), () -> new ValueCell(words)));
        getColumns().add(column(messages.get("extras.type"), columnWidths.get(2), () -> new TypeCell(words)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::copy);
    }

    /** Shows other entries, the outermost ones closed. */
    void show(List<ExtraNode> nodes) {
        var root = new TreeItem<ExtraNode>();
        ObservableList<TreeItem<ExtraNode>> children = root.getChildren();
        children.setAll(ExtraItem.of(nodes));
        root.setExpanded(true);
        setRoot(root);
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
