package ca.tetherai.profileviewer.compare;

import ca.tetherai.profileviewer.compare.Difference.Subject;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two accounts side by side: every field of the contract in the order of the forms, then what came beyond it, then members that came twice. With the
 * sides swapped the rows are the same in the same order, mirrored. Immutable.
 */
public final class Comparison {
    private static final Path USER = Path.ROOT.child("user");
    private static final Path PERSONA = Path.ROOT.child("persona");

    private final List<Difference> rows;
    private final List<Difference> differences;

    private Comparison(List<Difference> rows) {
        this.rows = Collections.unmodifiableList(rows);
        differences = rows.stream().filter(Difference::isDifferent).toList();
    }

    /** Compares two accounts. Takes time in proportion to their size: 10 MB take a part of a second, so not on the UI thread. */
    public static Comparison of(Profile left, Profile right) {
        List<Difference> rows = new ArrayList<>();
        for (UserField field : UserField.values()) {
            rows.add(field(field, left.user(field), right.user(field)));
        }
        persona(rows, left.persona(), right.persona());
        var walk = new EntryWalk(rows);
        walk.members(USER, left.userExtras(), right.userExtras());
        walk.members(PERSONA, left.persona().extras(), right.persona().extras());
        walk.members(Path.ROOT, left.responseExtras(), right.responseExtras());
        repeated(rows, left.repeatedMembers(), right.repeatedMembers());
        return new Comparison(rows);
    }

    /** All that was compared. */
    public List<Difference> rows() {
        return rows;
    }

    /** What differs. */
    public List<Difference> differences() {
        return differences;
    }

    private static void persona(List<Difference> rows, Persona left, Persona right) {
        boolean both = left instanceof Persona.Present && right instanceof Persona.Present;
        if (!both) {
            Optional<JsonValue> before = sent(left);
            Optional<JsonValue> after = sent(right);
            rows.add(new Difference(new Subject.WholePersona(), PERSONA, before, after, Values.kind(before, after)));
        }
        if (left instanceof Persona.Present || right instanceof Persona.Present) {
            for (PersonaField field : PersonaField.values()) {
                rows.add(field(field, value(left, field), value(right, field)));
            }
        }
    }

    // The fields of an object have rows of their own, so it stands for itself without them.
    private static Optional<JsonValue> sent(Persona persona) {
        return switch (persona) {
            case Persona.Present _ -> Optional.of(new JsonValue.Members(Map.of()));
            case Persona.Null() -> Optional.of(new JsonValue.Null());
            case Persona.Unexpected(var json) -> Optional.of(json);
            case Persona.Absent() -> Optional.empty();
        };
    }

    private static FieldValue value(Persona persona, PersonaField field) {
        return persona instanceof Persona.Present(var fields, _)
                ? fields.getOrDefault(field, new FieldValue.Absent())
                : new FieldValue.Absent();
    }

    private static Difference field(ProfileField field, FieldValue left, FieldValue right) {
        Path form = switch (field) {
            case UserField _ -> USER;
            case PersonaField _ -> PERSONA;
        };
        Optional<JsonValue> before = Values.sent(left);
        Optional<JsonValue> after = Values.sent(right);
        return new Difference(new Subject.Field(field), form.child(field.contractName()), before, after, Values.kind(before, after));
    }

    private static void repeated(List<Difference> rows, List<String> left, List<String> right) {
        Set<String> leftOnes = new LinkedHashSet<>(left);
        Set<String> rightOnes = new LinkedHashSet<>(right);
        for (String pointer : MergedNames.of(leftOnes, rightOnes)) {
            Optional<JsonValue> before = came(leftOnes.contains(pointer));
            Optional<JsonValue> after = came(rightOnes.contains(pointer));
            rows.add(new Difference(new Subject.Repeated(), Path.of(pointer), before, after, Values.kind(before, after)));
        }
    }

    private static Optional<JsonValue> came(boolean twice) {
        return twice ? Optional.of(new JsonValue.Bool(true)) : Optional.empty();
    }
}
