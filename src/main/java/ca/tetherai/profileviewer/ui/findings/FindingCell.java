package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.findings.Severity;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One finding in the list: as high as its words need. For the UI thread only. */
final class FindingCell extends ListCell<FindingRow> {
    private final FeatherIcon icon = new FeatherIcon(SeverityIcon.of(Severity.NOTE));
    private final Label word = new Label("", icon);
    private final Label sentence = wrapping();
    private final Label advice = wrapping();
    private final VBox links = new VBox();
    private final FindingLayout layout;
    private final Messages messages;
    private final Consumer<Place> go;
    private final Opening opening;
    private @Nullable FindingRow linked;

    /** Of which findings all links are shown: a cell shows now this one, now that. */
    interface Opening {
        /** Whether all of a finding's links are shown. */
        boolean isOpen(FindingRow row);

        /** From now on all are. */
        void open(FindingRow row);

        /** They are there now, the first of those that were not at {@code first}. */
        void opened(Node first);
    }

    FindingCell(Consumer<Place> go, Opening opening, DoubleSupplier wordColumn, Messages messages) {
        this.messages = messages;
        this.go = go;
        this.opening = opening;
        getStyleClass().add("finding");
        word.getStyleClass().add("finding-word");
        sentence.getStyleClass().add("finding-sentence");
        advice.getStyleClass().add("muted");
        links.getStyleClass().add("finding-links");
        layout = new FindingLayout(word, new VBox(sentence, advice), links, wordColumn);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // The list's width decides, so that long words wrap.
        setPrefWidth(0);
    }

    // A cell asks its graphic for the height at no width in particular, in which a text that wraps is one line.
    @Override
    protected double computePrefHeight(double width) {
        double across = snappedLeftInset() + snappedRightInset();
        return snapSizeY(layout.prefHeight(Math.max(width, getWidth()) - across) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        layout.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : layout);
        if (row == null || empty) {
            setAccessibleText(null);
            return;
        }
        getStyleClass().removeAll(Stream.of(Severity.values()).map(SeverityIcon::styleClass).toList());
        getStyleClass().add(SeverityIcon.styleClass(row.severity()));
        icon.setIconCode(SeverityIcon.of(row.severity()));
        word.setText(row.word());
        sentence.setText(row.sentence());
        advice.setText(row.advice());
        setAccessibleText(row.spoken());
        if (row.equals(linked)) {
            // The list updates its cells for many reasons, and a link may have the focus.
            return;
        }
        linked = row;
        links.getChildren().setAll(row.links().stream().map(this::link).toList());
        if (opening.isOpen(row)) {
            links.getChildren().addAll(row.rest().stream().map(this::link).toList());
        } else if (!row.more().isEmpty()) {
            links.getChildren().add(link(row.more(), messages.get("findings.morePlaces.help"), () -> open(row)));
        }
    }

    private void open(FindingRow row) {
        int first = links.getChildren().size() - 1;
        opening.open(row);
        linked = null;
        updateItem(row, false);
        requestLayout();
        opening.opened(links.getChildren().get(first));
    }

    /** Its links, in their order. */
    List<Node> links() {
        return links.getChildren().stream().filter(Hyperlink.class::isInstance).toList();
    }

    private Hyperlink link(FindingRow.Link to) {
        return link(to.words(), messages.get("findings.link.help"), () -> go.accept(to.place()));
    }

    private static Hyperlink link(String words, String help, Runnable action) {
        var link = Described.help(new Hyperlink(words), help);
        link.setMnemonicParsing(false);
        link.setMinWidth(0);
        // A member's name may be of any length.
        link.setTooltip(new Tooltip(words));
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static Label wrapping() {
        var label = new WrappedLabel();
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
