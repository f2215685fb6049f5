package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How deep in a response something stands. */
enum Level {
    /** The response itself. */
    ROOT(new ProfileField[0]),
    /** Its user. */
    USER(UserField.values()),
    /** Its persona. */
    PERSONA(PersonaField.values()),
    /** Anything else. */
    FIELD(new ProfileField[0]);

    private static final String USER_NAME = "user";
    private static final String PERSONA_NAME = "persona";

    // An unmodifiable map, which Error Prone can't see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, ProfileField> fields;

    Level(ProfileField[] fields) {
        this.fields = Arrays.stream(fields).collect(Collectors.toUnmodifiableMap(ProfileField::contractName, Function.identity()));
    }

    /** The names that the contract knows there. */
    Set<String> contract() {
        return this == ROOT ? Set.of(USER_NAME, PERSONA_NAME) : fields.keySet();
    }

    /** Where a member stands. */
    Level child(String name) {
        if (this != ROOT) {
            return FIELD;
        }
        return switch (name) {
            case USER_NAME -> USER;
            case PERSONA_NAME -> PERSONA;
            default -> FIELD;
        };
    }

    /**
     * What a member is, if it is a text.
     *
     * @param parent what the object itself should have been
     */
    PersonalKind kindOf(String name, PersonalKind parent) {
        ProfileField field = fields.get(name);
        if (field != null) {
            return PersonalKind.of(field);
        }
        return this == FIELD ? parent.within() : PersonalKind.STRICT;
    }
}
