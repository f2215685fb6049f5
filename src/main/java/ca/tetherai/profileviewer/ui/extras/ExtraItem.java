package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.json.JsonPointer;
import ca.tetherai.profileviewer.json.JsonValue;

import java.util.function.Consumer;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/** An entry as a tree's item, whose children are made when it is first opened. UI thread only. */
final class ExtraItem extends GrowingItem {
    private final boolean inName;
    private final boolean inValue;
    private boolean opened;

    ExtraItem(ExtraNode node) {
        super(node);
        inName = false;
        inValue = false;
    }

    /** What a search found, opened as far as that goes; {@code hits} hears of each item that is a hit, in the order of the rows. */
    ExtraItem(FoundEntry found, Consumer<ExtraItem> hits) {
        super(found.node());
        inName = found.inName();
        inValue = found.inValue();
        if (found.isHit()) {
            hits.accept(this);
        }
        if (!found.within().isEmpty()) {
            opened = true;
            super.getChildren().setAll(found.within().stream().map(entry -> new ExtraItem(entry, hits)).toList());
            setExpanded(true);
        }
    }

    /** Whether what is looked for is in the name. */
    boolean isInName() {
        return inName;
    }

    /** Whether what is looked for is in the value. */
    boolean isInValue() {
        return inValue;
    }

    /** Where the entry lies in the response: a JSON Pointer (RFC 6901). */
    String pointer(ExtraLevel level) {
        if (!(getParent() instanceof ExtraItem parent)) {
            return JsonPointer.child(level.pointer(), getValue().name());
        }
        String name = getValue().name();
        boolean numbered = parent.getValue().value() instanceof JsonValue.Items;
        return JsonPointer.child(parent.pointer(level), numbered ? name.substring(1, name.length() - 1) : name);
    }

    @Override
    public boolean isLeaf() {
        return getValue().size() == 0;
    }

    @Override
    public ObservableList<TreeItem<ExtraNode>> getChildren() {
        if (!opened) {
            opened = true;
            begin(getValue().children());
        }
        return super.getChildren();
    }
}
