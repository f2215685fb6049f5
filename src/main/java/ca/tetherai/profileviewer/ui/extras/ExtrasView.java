package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;
import ca.tetherai.profileviewer.ui.control.SearchField;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the server sent beyond the contract: the automations as a list, and all of it as one sheet with a tree for each of its three levels, in
 * which one can search. UI thread only.
 */
public final class ExtrasView extends BorderPane {
    /** How much of the height the selected entry may take. */
    private static final double DETAILS_SHARE = 0.4;

    private final ExtrasViewModel model;
    private final List<ExtraTree> trees;
    private final RowSight sight;

    /**
     * The other data of a view model.
     *
     * @param inSight whether anybody can see it
     * @param copier gets what is copied
     */
    public ExtrasView(ExtrasViewModel model, ObservableValue<Boolean> inSight, Messages messages, Copier copier) {
        this.model = model;
        getStyleClass().add("extras");
        var about = new Label(messages.get("extras.about"));
        about.getStyleClass().addAll("muted", "small");
        about.setMinWidth(Region.USE_PREF_SIZE);
        var note = new Label();
        note.getStyleClass().add("muted");
        NarrowLayout.watch(this, note);
        var columns = new ExtraColumns(note, messages);
        trees = Stream.of(ExtraLevel.values())
                .map(level -> new ExtraTree(level, columns.widths(), model.words(), messages, copier))
                .toList();
        var sheet = new ExtrasSheet(columns.head(),
                trees.stream().map(tree -> ExtraPart.of(tree, model.entriesProperty(tree.level()), messages)).toList(),
                inSight);

        var page = new VBox(new AutomationsCard(model.automations(), columns.widths().getFirst(), messages, copier), sheet);
        page.getStyleClass().add("extras-page");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        sight = new RowSight(scroll, sheet);
        sheet.showIn(sight);
        trees.forEach(sight::follow);
        // Off what scrolls: what one types, and where one is, stay in sight.
        setTop(searchBar(model.search(), note, about, messages));
        setCenter(scroll);

        var details = new ExtraDetails(model.words(), messages, copier);
        details.maxHeightProperty().bind(heightProperty().multiply(DETAILS_SHARE));
        setBottom(details);
        new ExtraSelection(trees).selectedProperty().subscribe(details::show);
        new FoundRows(model.search(), trees);
    }

    /**
     * Selects the entry that a JSON Pointer (RFC 6901) into the response names, opens what it lies in, scrolls to it, and puts the focus there.
     * Does nothing when there is no such entry beyond the contract.
     */
    public void reveal(String pointer) {
        model.find(pointer).ifPresent(path -> {
            // It may not be among what was found.
            model.search().clear();
            trees.stream().filter(tree -> tree.level() == path.level()).forEach(tree -> {
                tree.reveal(path.places());
                sight.bring(tree);
            });
        });
    }

    private static HBox searchBar(ExtrasSearchViewModel search, Label note, Label about, Messages messages) {
        note.textProperty().bind(search.noteProperty());
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        about.visibleProperty().bind(note.textProperty().isEmpty());
        about.managedProperty().bind(about.visibleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(new SearchField(search, "extrasSearch", messages.get("extras.search"), messages.get("search.help")), note, space,
                about);
        bar.getStyleClass().add("search-bar");
        return bar;
    }
}
