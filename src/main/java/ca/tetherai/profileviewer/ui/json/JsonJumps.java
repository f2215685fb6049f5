package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.Optional;
import java.util.OptionalInt;

/** The way between the JSON and the other parts of the window: remembers where one left, so that the way back ends there. For the UI thread only. */
final class JsonJumps {
    private Optional<Left> left = Optional.empty();

    /**
     * Where one left.
     *
     * @param to what one went to
     * @param from the place in the text that one came from
     */
    private record Left(Place to, int from) {}

    /** Where in the window the value is seen that a line of the JSON holds; empty for the body as a whole. */
    Optional<Place> leave(PreparedJson json, Profile profile, int line, int from) {
        Place place = seen(json.places().pointer(line), profile);
        if (place instanceof Place.Answer) {
            return Optional.empty();
        }
        left = Optional.of(new Left(place, from));
        return Optional.of(place);
    }

    /** The place in the text of what a pointer names, or where one left for it; empty when there is none. */
    OptionalInt placeOf(PreparedJson json, Profile profile, String pointer) {
        Place asked = seen(pointer, profile);
        if (left.isPresent() && left.get().to().equals(asked)) {
            return OptionalInt.of(left.get().from());
        }
        OptionalInt line = json.places().line(pointer);
        return line.isPresent() ? OptionalInt.of(json.places().placeOf(line.getAsInt())) : OptionalInt.empty();
    }

    /** One is at another place now. */
    void at(int place) {
        left = left.filter(last -> last.from() == place);
    }

    /** There is another text. */
    void forget() {
        left = Optional.empty();
    }

    // What came in the persona's place is told of where its form would be.
    private static Place seen(String pointer, Profile profile) {
        boolean isPersona = pointer.equals("/persona") || pointer.startsWith("/persona/");
        return isPersona && !(profile.persona() instanceof Persona.Present) ? new Place.Field(PersonaField.USER) : Place.at(pointer);
    }

    /** Whether something can be in the response as far as the profile tells: of fields that is known without the text. */
    static boolean canBeThere(String pointer, Profile profile) {
        if (!(Place.at(pointer) instanceof Place.Field(var field)) || !field.pointer().equals(pointer)) {
            return true;
        }
        FieldValue value = switch (field) {
            case UserField of -> profile.user(of);
            case PersonaField of -> profile.persona() instanceof Persona.Present(var fields, _)
                    ? fields.getOrDefault(of, new FieldValue.Absent())
                    : new FieldValue.Absent();
        };
        return !(value instanceof FieldValue.Absent);
    }
}
