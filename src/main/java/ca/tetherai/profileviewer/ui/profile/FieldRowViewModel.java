package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One row of a form: a field of the contract and how it is shown now. For the UI thread only. */
public final class FieldRowViewModel {
    private final ProfileField field;
    private final Messages messages;
    private final ObjectProperty<Optional<FieldText>> shown = new SimpleObjectProperty<>(Optional.empty());

    /** The row of a field, with nothing shown yet. */
    public FieldRowViewModel(ProfileField field, Messages messages) {
        this.field = field;
        this.messages = messages;
    }

    /** The node id of the value: {@code user-} or {@code persona-}, and the field's name in the contract. */
    public String id() {
        return id(field);
    }

    static String id(ProfileField field) {
        String form = switch (field) {
            case UserField _ -> "user-";
            case PersonaField _ -> "persona-";
        };
        return form + field.contractName();
    }

    /** The field's name in the language of the window. */
    public String label() {
        return messages.get(field.labelKey());
    }

    /** Whether a value is an id, to be read letter by letter. */
    public boolean isId() {
        return field.kind() == FieldKind.ID;
    }

    /** Whether a value is an e-mail or web address, in which look-alike letters matter. */
    public boolean isAddress() {
        return field.kind() == FieldKind.EMAIL || field.kind() == FieldKind.URL;
    }

    /** What is shown; empty as long as there is no profile. */
    public ReadOnlyObjectProperty<Optional<FieldText>> shownProperty() {
        return shown;
    }

    ProfileField field() {
        return field;
    }

    void show(FieldValue value) {
        shown.set(Optional.of(FieldText.of(field, value, messages)));
    }

    void clear() {
        shown.set(Optional.empty());
    }
}
