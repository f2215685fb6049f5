package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyButton;
import ca.tetherai.profileviewer.ui.control.CopyKeys;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.OddCharactersButton;
import ca.tetherai.profileviewer.ui.control.OddListing;
import ca.tetherai.profileviewer.ui.control.ShowInJson;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** What can be done with a row's value: buttons that lie over the row's right end while the row is in use, and keys. UI thread only. */
final class RowActions {
    private final Region row;
    private final FieldRowViewModel model;
    private final Copier copier;
    private final CopyButton copy;
    private final RowLink link;
    private final OddCharactersButton odd;

    /** The actions of a row that shows this model. */
    RowActions(Region row, FieldRowViewModel model, Messages messages, Copier copier) {
        this.row = row;
        this.model = model;
        this.copier = copier;
        copy = new CopyButton(messages.format("row.copy", model.label()), CopyKeys.displayText(), this::copyAll);
        Described.help(copy, messages.get("row.copy.help"));
        link = new RowLink(model, messages, copier);
        odd = new OddCharactersButton(model.id() + "-odd", () -> OddListing.of(copyText(), model.odd(), messages), messages, copier);
        odd.name(model.label());
        show(copy, text -> !text.copyText().isEmpty());
        show(link, text -> text.target().isPresent());
        show(odd, _ -> !model.odd().isEmpty());
    }

    private void show(Button button, Predicate<FieldText> useful) {
        button.setManaged(false);
        button.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> (row.isHover() || row.isFocusWithin()) && model.shownProperty().get().filter(useful).isPresent(),
                        row.hoverProperty(), row.focusWithinProperty(), model.shownProperty()));
    }

    /** The buttons, the last one above the others. */
    List<Button> buttons() {
        return List.of(odd, link, copy);
    }

    /** Lays them out. */
    void place(FieldRowLayout layout) {
        layout.placeAction(copy, 0, row.getWidth());
        layout.placeAction(link, 1, row.getWidth());
        layout.placeAction(odd, model.link().isPresent() ? 2 : 1, row.getWidth());
    }

    /** Does what the keys stand for that were pressed on the value, if anything. */
    void pressed(KeyEvent event, boolean partSelected) {
        if (CopyKeys.match(event) && !partSelected && !copyText().isEmpty()) {
            event.consume();
            copyAll();
        } else if (RowLink.KEYS.match(event) && model.link().isPresent()) {
            event.consume();
            link.fire();
        } else if (ShowInJson.KEYS.match(event)) {
            event.consume();
            showInJson();
        }
    }

    /** Copies the whole value, if there is one. */
    void copyIfThereIsSomething() {
        if (!copyText().isEmpty()) {
            copyAll();
        }
    }

    /** Goes to the line of the JSON where the value was sent. */
    void showInJson() {
        row.fireEvent(new ShowInJson(model.field().pointer()));
    }

    private void copyAll() {
        copier.copy(model.label(), copyText());
        copy.confirm();
    }

    private String copyText() {
        return model.shownProperty().get().map(FieldText::copyText).orElse("");
    }
}
