package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.ui.control.VisibleFocus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/**
 * Leads the Tab key through the links of all findings in a list, scrolls to them, and remembers of which findings all of them are shown. JavaFX looks for what is next beside a list and not in it,
 * and from within it only among the rows that there are just then, seen or not. UI thread only.
 */
final class FindingLinks implements FindingCell.Opening {
    /** What the focus ring takes around a link, in px. */
    private static final double RING = 4;

    private final ListView<FindingRow> list;
    private final Set<FindingRow> open = new HashSet<>();

    FindingLinks(ListView<FindingRow> list) {
        this.list = list;
    }

    /** There are other findings now. */
    void forget() {
        open.clear();
    }

    @Override
    public boolean isOpen(FindingRow row) {
        return open.contains(row);
    }

    @Override
    public void open(FindingRow row) {
        open.add(row);
    }

    @Override
    public void opened(Node first) {
        list.applyCss();
        list.layout();
        focus(first);
    }

    /** Goes to the link after or before; at the end, and in a list without links, leaves the event to JavaFX. */
    void tab(KeyEvent event) {
        boolean forward = !event.isShiftDown();
        Optional<Node> next = list.equals(event.getTarget())
                ? Optional.of(list).filter(_ -> forward).flatMap(_ -> inRow(Math.max(0, list.getSelectionModel().getSelectedIndex()), true))
                : cells().stream()
                        .filter(cell -> links(cell).contains(event.getTarget()))
                        .findFirst()
                        .flatMap(cell -> beside(cell, links(cell).indexOf(event.getTarget()), forward));
        next.ifPresent(link -> {
            event.consume();
            focus(link);
        });
    }

    // Of a row that there is; scrolls so that one sees the link.
    private void focus(Node link) {
        VisibleFocus.on((Hyperlink) link);
        cells().stream()
                .filter(cell -> links(cell).contains(link))
                .findFirst()
                .ifPresent(cell -> list.getSelectionModel().select(cell.getIndex()));
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            Bounds place = rows.sceneToLocal(link.localToScene(link.getLayoutBounds()));
            rows.scrollPixels(Math.min(0, place.getMinY() - RING) + Math.max(0, place.getMaxY() + RING - rows.getHeight()));
        }
    }

    private Optional<Node> beside(FindingCell cell, int link, boolean forward) {
        int next = forward ? link + 1 : link - 1;
        return next >= 0 && next < links(cell).size()
                ? Optional.of(links(cell).get(next))
                : inRow(forward ? cell.getIndex() + 1 : cell.getIndex() - 1, forward);
    }

    // The first link of a row or of one after it, or the last one of a row or of one before it.
    private Optional<Node> inRow(int row, boolean forward) {
        int step = forward ? 1 : -1;
        for (int at = row; at >= 0 && at < list.getItems().size(); at += step) {
            if (!list.getItems().get(at).links().isEmpty()) {
                List<Node> links = cell(at).map(FindingLinks::links).orElse(List.of());
                return links.isEmpty() ? Optional.empty() : Optional.of(forward ? links.getFirst() : links.getLast());
            }
        }
        return Optional.empty();
    }

    private Optional<FindingCell> cell(int row) {
        Optional<FindingCell> there = find(row);
        if (there.isEmpty()) {
            list.scrollTo(row);
            list.applyCss();
            list.layout();
        }
        return find(row);
    }

    private Optional<FindingCell> find(int row) {
        return cells().stream().filter(cell -> cell.getIndex() == row).findFirst();
    }

    // The list measures by a cell that is not seen, and keeps some for later.
    private List<FindingCell> cells() {
        return list.lookupAll(".finding")
                .stream()
                .filter(node -> node instanceof FindingCell cell && !cell.isEmpty() && cell.isVisible() && cell.getParent().isVisible())
                .map(FindingCell.class::cast)
                .toList();
    }

    private static List<Node> links(FindingCell cell) {
        return cell.links();
    }
}
