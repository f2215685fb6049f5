package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/** An entry's name, before it in the margin the chevron that opens and closes. UI thread only. */
final class NameCell extends ExtraCell {
    private final ExtraWords words;
    private final StackPane margin = new StackPane();

    NameCell(ExtraWords words) {
        this.words = words;
        getStyleClass().addAll("mono", "extra-name");
        var chevron = new FeatherIcon(Feather.CHEVRON_RIGHT);
        chevron.getStyleClass().addAll("icon", "chevron");
        margin.getStyleClass().add("chevron-margin");
        margin.getChildren().add(chevron);
        margin.setOnMousePressed(this::toggle);
    }

    @Override
    void show(ExtraNode node) {
        setText(words.name(node));
        getStyleClass().remove("muted");
        if (node.name().isEmpty()) {
            // A word of ours, and no name.
            getStyleClass().add("muted");
        }
        setGraphic(margin);
        margin.getChildren().getFirst().setVisible(node.size() > 0);
        explain(words.name(node));
        // Of a row the first cell is spoken.
        setAccessibleText(words.row(node));
    }

    @Override
    boolean isHit(ExtraItem item) {
        return item.isInName();
    }

    private void toggle(MouseEvent event) {
        var item = getTableRow().getTreeItem();
        if (item != null && !item.isLeaf()) {
            item.setExpanded(!item.isExpanded());
            event.consume();
        }
    }
}
