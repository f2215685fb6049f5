package ca.tetherai.profileviewer.ui.present;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.masking.Masker;
import ca.tetherai.profileviewer.masking.Masks;
import ca.tetherai.profileviewer.masking.PersonalKind;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.token.ClaimedValues;
import ca.tetherai.profileviewer.token.TokenInput;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;

/**
 * Masks what stands on screen beside the account itself while the window is in present mode: what the token says, failures, whom somebody expects.
 * Leaves all as it is in any other mode. For the UI thread only.
 */
public final class ScreenMask {
    private final ObservableValue<Boolean> on;
    private Supplier<Optional<Profile>> profile = Optional::empty;
    private Supplier<TokenInput> token = TokenInput.Missing::new;

    /** One that masks while this is so, and knows nobody yet. */
    public ScreenMask(ObservableValue<Boolean> on) {
        this.on = on;
    }

    /** Knows from now on whose account is on screen, and whose the token says it is. */
    public void know(Supplier<Optional<Profile>> shown, Supplier<TokenInput> entered) {
        profile = shown;
        token = entered;
    }

    /** Whether it masks anything. */
    public ObservableValue<Boolean> onProperty() {
        return on;
    }

    /** Whether it masks anything. */
    public boolean isOn() {
        return on.getValue();
    }

    /** A text of a kind. */
    public String text(PersonalKind kind, String text) {
        return isOn() ? masker().text(kind, text) : text;
    }

    /** A text that may hold something personal. */
    public String text(String text) {
        return text(PersonalKind.PLAIN, text);
    }

    /** A text that names somebody: an e-mail address, an id, or nobody knows what. */
    public String who(String text) {
        if (!isOn() || text.isBlank()) {
            return text;
        }
        String mail = Masks.email(text);
        return mail.equals(Masks.HIDDEN) ? Masks.id(text) : mail;
    }

    /** The name of a member that nobody declared. */
    public String name(String name) {
        return isOn() ? masker().name(name) : name;
    }

    /** A value that nobody knows the meaning of. */
    public JsonValue unknown(JsonValue value) {
        return isOn() ? masker().value("/-", value) : value;
    }

    private Masker masker() {
        Optional<ClaimedValues> claims = token.get() instanceof TokenInput.Usable(var usable)
                ? ClaimedValues.read(usable)
                : Optional.empty();
        return Masker.of(profile.get().stream().toList(), claims.stream().toList());
    }
}
