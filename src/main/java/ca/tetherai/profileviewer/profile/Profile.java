package ca.tetherai.profileviewer.profile;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.List;
import java.util.Map;

/**
 * What the server says of an account: the contract's {@code UserProfileResponse}. Immutable.
 *
 * @param user how each field of the user stood; every {@link UserField} is a key
 * @param userExtras members of the user beyond the contract, in the order sent
 * @param persona the persona, or how it is missing
 * @param responseExtras members of the response itself beyond the contract, in the order sent
 * @param repeatedMembers JSON Pointers (RFC 6901) of members that came twice; the last one counted
 */
public record Profile(Map<UserField, FieldValue> user, Map<String, JsonValue> userExtras, Persona persona,
        Map<String, JsonValue> responseExtras, List<String> repeatedMembers) {

    /** The value of a user's field. */
    public FieldValue user(UserField field) {
        return user.getOrDefault(field, new FieldValue.Absent());
    }
}
