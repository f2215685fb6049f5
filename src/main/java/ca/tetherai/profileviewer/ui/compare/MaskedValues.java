package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.masking.Masker;
import ca.tetherai.profileviewer.profile.Profile;

import java.util.List;

/**
 * Hides what is personal in some accounts, each by what it is. Immutable. Of both accounts, and only for showing: masked values that agree may
 * differ.
 */
public final class MaskedValues implements Masking {
    private final Masker masker;

    /** For these accounts, which are shown side by side. To be made off the UI thread. */
    public MaskedValues(List<Profile> accounts) {
        masker = Masker.of(accounts, List.of());
    }

    @Override
    public JsonValue value(String pointer, JsonValue value) {
        return masker.value(pointer, value);
    }

    @Override
    public String text(String text) {
        return masker.name(text);
    }
}
