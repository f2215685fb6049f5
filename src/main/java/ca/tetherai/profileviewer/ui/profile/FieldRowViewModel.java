package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Meanings;
import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.ui.link.LinkViewModel;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/** One row of a form: a field of the contract and how it is shown now. For the UI thread only. */
public final class FieldRowViewModel {
    private final ProfileField field;
    private final Tools tools;
    private final ObjectProperty<Optional<FieldText>> shown = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable Given given;
    private String earlier = "";

    /**
     * What all rows go by.
     *
     * @param messages the language of the window
     * @param words what values mean, in that language
     * @param browser opens a link
     */
    record Tools(Messages messages, MeaningText words, Consumer<URI> browser) {}

    private record Given(FieldValue value, Meanings meanings) {}

    FieldRowViewModel(ProfileField field, Tools tools) {
        this.field = field;
        this.tools = tools;
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
        return tools.messages().get(field.labelKey());
    }

    /** Whether a value is an id, to be read letter by letter. */
    public boolean isId() {
        return field.kind() == FieldKind.ID;
    }

    /** Whether a value is an e-mail or web address, in which look-alike letters matter. */
    public boolean isAddress() {
        return field.kind().isAddress();
    }

    /** Whether a value may be a link that writes an e-mail, and not one that opens a page. */
    public boolean isMail() {
        return field.kind() == FieldKind.EMAIL;
    }

    /** What is shown; empty as long as there is no profile. */
    public ReadOnlyObjectProperty<Optional<FieldText>> shownProperty() {
        return shown;
    }

    /** The value as a link, where it is one. */
    public Optional<LinkViewModel> link() {
        return shown.get().flatMap(FieldText::target).map(target -> new LinkViewModel(target, tools.browser()));
    }

    /** The characters of the value that are not what they seem, by their places in {@link FieldText#copyText()}; empty when there are none. */
    public List<OddCharacter> odd() {
        return given == null ? List.of() : given.meanings().odd(field);
    }

    ProfileField field() {
        return field;
    }

    void show(FieldValue value, Meanings meanings) {
        given = new Given(value, meanings);
        word(value, meanings);
    }

    /** Says anew what has come to be said otherwise, or what depends on a clock that was set back; when that will be, empty for never. */
    Optional<Instant> tick(Instant now, boolean setBack) {
        if (given != null && until().filter(due -> setBack || !due.isAfter(now)).isPresent()) {
            word(given.value(), given.meanings());
        }
        return until();
    }

    /** Says beside the value what it was before; empty for nothing. */
    void mark(String was) {
        if (!was.equals(earlier)) {
            earlier = was;
            if (given != null) {
                word(given.value(), given.meanings());
            }
        }
    }

    void clear() {
        given = null;
        shown.set(Optional.empty());
    }

    private void word(FieldValue value, Meanings meanings) {
        shown.set(Optional.of(FieldText.of(field, value, meanings, tools.words(), tools.messages()).changed(earlier)));
    }

    private Optional<Instant> until() {
        return shown.get().flatMap(text -> text.annotation().until());
    }
}
