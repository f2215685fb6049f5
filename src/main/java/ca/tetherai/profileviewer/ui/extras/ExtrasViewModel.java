package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;

import java.util.List;
import java.util.Map;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the server sent beyond the contract, on the three levels where it may. For the UI thread only. */
public final class ExtrasViewModel {
    private final ReadOnlyObjectWrapper<List<ExtraNode>> user = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ExtraNode>> persona = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ExtraNode>> response = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /** Shows what came with a profile in place of what was shown. */
    public void show(Profile profile) {
        show(ExtraNode.of(profile.userExtras()), ExtraNode.of(extras(profile.persona())), ExtraNode.of(profile.responseExtras()));
    }

    /** Forgets the profile. */
    public void clear() {
        show(List.of(), List.of(), List.of());
    }

    /** What the account has beyond the contract. */
    public ReadOnlyObjectProperty<List<ExtraNode>> userProperty() {
        return user.getReadOnlyProperty();
    }

    /** What the persona has beyond the contract. */
    public ReadOnlyObjectProperty<List<ExtraNode>> personaProperty() {
        return persona.getReadOnlyProperty();
    }

    /** What the response has beside account and persona. */
    public ReadOnlyObjectProperty<List<ExtraNode>> responseProperty() {
        return response.getReadOnlyProperty();
    }

    /** How many entries there are, those within entries not counted. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    private void show(List<ExtraNode> ofUser, List<ExtraNode> ofPersona, List<ExtraNode> ofResponse) {
        user.set(ofUser);
        persona.set(ofPersona);
        response.set(ofResponse);
        count.set(ofUser.size() + ofPersona.size() + ofResponse.size());
    }

    private static Map<String, JsonValue> extras(Persona persona) {
        return switch (persona) {
            case Persona.Present(_, var extras) -> extras;
            case Persona.Absent _,Persona.Null _,Persona.Unexpected _ -> Map.of();
        };
    }
}
