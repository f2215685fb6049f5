package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the server sent beyond the contract, on the three levels where it may. For the UI thread only. */
public final class ExtrasViewModel {
    private final Map<ExtraLevel, ReadOnlyObjectWrapper<List<ExtraNode>>> entries = new EnumMap<>(ExtraLevel.class);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /** Nothing yet. */
    public ExtrasViewModel() {
        for (ExtraLevel level : ExtraLevel.values()) {
            entries.put(level, new ReadOnlyObjectWrapper<>(List.of()));
        }
    }

    /** Shows what came with a profile in place of what was shown. */
    public void show(Profile profile) {
        show(ExtraNode.of(profile.userExtras()), ExtraNode.of(extras(profile.persona())), ExtraNode.of(profile.responseExtras()));
    }

    /** Forgets the profile. */
    public void clear() {
        show(List.of(), List.of(), List.of());
    }

    /** The outermost entries on a level, in the order sent. */
    public ReadOnlyObjectProperty<List<ExtraNode>> entriesProperty(ExtraLevel level) {
        return wrapper(level).getReadOnlyProperty();
    }

    /** How many entries there are, those within entries not counted. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The entry that a JSON Pointer (RFC 6901) into the response names; empty when there is none beyond the contract. */
    Optional<ExtraPath> find(String pointer) {
        return ExtraPath.of(pointer, level -> wrapper(level).get());
    }

    private ReadOnlyObjectWrapper<List<ExtraNode>> wrapper(ExtraLevel level) {
        return Objects.requireNonNull(entries.get(level));
    }

    private void show(List<ExtraNode> ofUser, List<ExtraNode> ofPersona, List<ExtraNode> ofResponse) {
        wrapper(ExtraLevel.USER).set(ofUser);
        wrapper(ExtraLevel.PERSONA).set(ofPersona);
        wrapper(ExtraLevel.RESPONSE).set(ofResponse);
        count.set(ofUser.size() + ofPersona.size() + ofResponse.size());
    }

    private static Map<String, JsonValue> extras(Persona persona) {
        return switch (persona) {
            case Persona.Present(_, var extras) -> extras;
            case Persona.Absent _,Persona.Null _,Persona.Unexpected _ -> Map.of();
        };
    }
}
