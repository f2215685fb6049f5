package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;

import java.text.NumberFormat;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * One of the three parts of the other data.
 *
 * @param head its name and the count of its entries
 * @param tree its entries; not visible when there are none
 */
record ExtraPart(HBox head, ExtraTree tree) {

    /** A part that shows the entries. UI thread only. */
    static ExtraPart of(ExtraTree tree, ObservableValue<List<ExtraNode>> entries, Messages messages) {
        var name = new Label(messages.get(tree.level().titleKey()));
        name.getStyleClass().add("strong");
        var count = new Label();
        count.getStyleClass().addAll("muted", "small");
        var head = new HBox(name, count);
        head.getStyleClass().add("extras-group");
        tree.visibleProperty().bind(tree.expandedItemCountProperty().greaterThan(0));
        Runnable follow = () -> {
            List<ExtraNode> nodes = entries.getValue();
            count.setText(NumberFormat.getIntegerInstance(messages.locale()).format(nodes.size()));
            tree.show(nodes);
        };
        follow.run();
        // Told of the change alone: with the values, the lists would be compared entry by entry.
        entries.subscribe(follow);
        return new ExtraPart(head, tree);
    }
}
