package ca.tetherai.profileviewer.ui.extras;

import java.util.List;
import java.util.Optional;

/** Shows what a search found in the trees, and keeps the selection on the hit that one is at. UI thread only. */
final class FoundRows {
    private final ExtrasSearchViewModel search;
    private final List<ExtraTree> trees;
    private List<Hit> hits = List.of();

    private record Hit(ExtraTree tree, ExtraItem item) {}

    FoundRows(ExtrasSearchViewModel search, List<ExtraTree> trees) {
        this.search = search;
        this.trees = trees;
        search.foundProperty().subscribe(this::show);
        search.currentProperty().subscribe((_, _) -> toCurrent());
    }

    private void show(Optional<ExtrasFound> found) {
        hits = found.map(this::rows).orElse(List.of());
        if (found.isEmpty()) {
            trees.forEach(ExtraTree::showAll);
        }
        toCurrent();
    }

    private List<Hit> rows(ExtrasFound found) {
        return trees.stream()
                .flatMap(tree -> tree.showFound(found.on(tree.level())).stream().map(item -> new Hit(tree, item)))
                .toList();
    }

    private void toCurrent() {
        int at = search.currentProperty().get();
        if (at < hits.size()) {
            hits.get(at).tree().select(hits.get(at).item());
        }
    }
}
