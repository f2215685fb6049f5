package ca.tetherai.profileviewer.ui.extras;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/** Makes the selections of the trees one: what is selected in one takes it from the others. UI thread only. */
final class ExtraSelection {
    private final ReadOnlyObjectWrapper<Optional<Selected>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<ExtraTree> trees;

    /** An entry that is selected, and on which level. */
    record Selected(ExtraLevel level, ExtraItem item) {}

    ExtraSelection(List<ExtraTree> trees) {
        this.trees = trees;
        trees.forEach(tree -> tree.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> follow(tree, (ExtraItem) item)));
    }

    /** What is selected, if anything is. */
    ReadOnlyObjectProperty<Optional<Selected>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    private void follow(ExtraTree tree, @Nullable ExtraItem item) {
        if (item != null) {
            selected.set(Optional.of(new Selected(tree.level(), item)));
            trees.stream().filter(other -> !other.equals(tree)).forEach(other -> other.getSelectionModel().clearSelection());
        } else if (selected.get().filter(now -> now.level() == tree.level()).isPresent()) {
            selected.set(Optional.empty());
        }
    }
}
