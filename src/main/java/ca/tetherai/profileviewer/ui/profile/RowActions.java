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
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * What can be done with a row's value: keys, and buttons that lie over the row's right end while the row is in use. The buttons are made when that is
 * the first time, or while nobody waits: the first account is painted sooner without three for each row. UI thread only.
 */
final class RowActions {
    private final Region row;
    private final Consumer<List<Button>> adder;
    private final FieldRowViewModel model;
    private final Messages messages;
    private final Copier copier;
    private @Nullable Buttons buttons;

    private record Buttons(CopyButton copy, RowLink link, OddCharactersButton odd) {}

    /** The actions of a row that shows this model; {@code adder} puts the buttons into the row, the last one above the others. */
    RowActions(Region row, Consumer<List<Button>> adder, FieldRowViewModel model, Messages messages, Copier copier) {
        this.row = row;
        this.adder = adder;
        this.model = model;
        this.messages = messages;
        this.copier = copier;
        row.hoverProperty().subscribe(this::used);
        row.focusWithinProperty().subscribe(this::used);
    }

    private void used(boolean inUse) {
        if (inUse) {
            prepare();
        }
    }

    /** Makes the buttons, if they aren't made yet. */
    void prepare() {
        buttons();
    }

    /** Whether they are made. */
    boolean isPrepared() {
        return buttons != null;
    }

    private Buttons buttons() {
        Buttons made = buttons;
        if (made == null) {
            made = make();
            buttons = made;
            adder.accept(List.of(made.odd, made.link, made.copy));
        }
        return made;
    }

    private Buttons make() {
        var copy = new CopyButton(messages.format("row.copy", model.label()), CopyKeys.displayText(), this::copyAll);
        Described.help(copy, messages.get("row.copy.help"));
        var link = new RowLink(model, messages, copier);
        var odd = new OddCharactersButton(model.id() + "-odd", () -> OddListing.of(copyText(), model.odd(), messages), messages, copier);
        odd.name(model.label());
        show(copy, text -> !text.copyText().isEmpty());
        show(link, text -> text.target().isPresent());
        show(odd, _ -> !model.odd().isEmpty());
        return new Buttons(copy, link, odd);
    }

    private void show(Button button, Predicate<FieldText> useful) {
        button.setManaged(false);
        button.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> (row.isHover() || row.isFocusWithin()) && model.shownProperty().get().filter(useful).isPresent(),
                        row.hoverProperty(), row.focusWithinProperty(), model.shownProperty()));
    }

    /** Lays them out. */
    void place(FieldRowLayout layout) {
        if (buttons != null) {
            layout.placeAction(buttons.copy, 0, row.getWidth());
            layout.placeAction(buttons.link, 1, row.getWidth());
            layout.placeAction(buttons.odd, model.link().isPresent() ? 2 : 1, row.getWidth());
        }
    }

    /** Does what the keys stand for that were pressed on the value, if anything. */
    void pressed(KeyEvent event, boolean partSelected) {
        if (CopyKeys.match(event) && !partSelected && !copyText().isEmpty()) {
            event.consume();
            copyAll();
        } else if (RowLink.KEYS.match(event) && model.link().isPresent()) {
            event.consume();
            buttons().link.fire();
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
        buttons().copy.confirm();
    }

    private String copyText() {
        return model.shownProperty().get().map(FieldText::copyText).orElse("");
    }
}
