package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyButton;
import ca.tetherai.profileviewer.ui.control.CopyKeys;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.OddCharactersButton;
import ca.tetherai.profileviewer.ui.control.OddListing;
import ca.tetherai.profileviewer.ui.control.ValueText;
import ca.tetherai.profileviewer.ui.control.WrappedLabel;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The selected entry, whole: where it lies, of which type it is, its value as it was sent, and what is to be said of that. UI thread only. */
final class ExtraDetails extends VBox {
    private final ExtraWords words;
    private final Messages messages;
    private final Label pointer = new Label();
    private final Label type = new Label();
    private final Label remark = new WrappedLabel();
    private final ValueText value = new ValueText();
    private final OddCharactersButton odd;
    private Optional<ExtraSelection.Selected> shown = Optional.empty();
    private List<OddCharacter> found = List.of();

    ExtraDetails(ExtraWords words, Messages messages, Copier copier) {
        this.words = words;
        this.messages = messages;
        getStyleClass().add("extra-details");
        setId("extraDetails");
        pointer.getStyleClass().addAll("mono", "muted");
        pointer.setMinWidth(0);
        type.getStyleClass().addAll("muted", "small");
        type.setMinWidth(Region.USE_PREF_SIZE);
        remark.getStyleClass().addAll("muted", "small");
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var copy = new CopyButton(messages.get("extras.copy"), () -> shown.map(now -> now.item().getValue())
                .ifPresent(node -> copier.copy(words.name(node), words.copyText(node))));
        Described.help(copy, messages.get("extras.copy.help"));
        odd = new OddCharactersButton("extraOdd", this::listing, messages, copier);
        odd.managedProperty().bind(odd.visibleProperty());
        var head = new HBox(pointer, type, space, odd, copy);
        head.getStyleClass().add("extra-details-head");
        VBox.setVgrow(value, Priority.ALWAYS);
        getChildren().addAll(head, value, remark);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private OddListing listing() {
        return OddListing.of(shown.map(now -> words.copyText(now.item().getValue())).orElse(""), found, messages);
    }

    /** Shows an entry, or nothing. */
    void show(Optional<ExtraSelection.Selected> selected) {
        shown = selected;
        found = List.of();
        selected.ifPresent(now -> {
            ExtraNode node = now.item().getValue();
            pointer.setText(words.place(now.item().pointer(now.level())));
            type.setText(words.type(node));
            value.show(words.whole(node), List.of(node.isContainer() ? "value-null" : "value-present"), words.isAddress(node));
            found = words.odd(node);
            odd.setVisible(!found.isEmpty());
            odd.name(words.name(node));
            value.identify("extraValue", messages.format("extras.spoken", words.name(node), words.spoken(node), words.remark(node)));
            Described.help(value, messages.format("row.help.copy", CopyKeys.displayText()));
            remark.setText(words.remark(node));
        });
        setVisible(selected.isPresent());
    }
}
