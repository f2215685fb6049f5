package ca.tetherai.profileviewer.profile;

import ca.tetherai.profileviewer.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON that is not the contract's {@code UserProfileResponse}: it has no object {@code user}. Says what is there instead. */
public final class NotAProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable JsonValue root;

    /** For a JSON text whose value is {@code root}. */
    public NotAProfileException(JsonValue root) {
        super("no object \"user\"");
        this.root = root;
    }

    /** The names of the members that are there instead, in order; empty when there is no object at all. */
    public List<String> membersInstead() {
        return root instanceof JsonValue.Members(var members) ? List.copyOf(members.keySet()) : List.of();
    }

    /** Whether there is an object at all. */
    public boolean hasObject() {
        return root instanceof JsonValue.Members;
    }

    /** What stands where an object should: in place of the whole, or of {@code user}; empty when there is no {@code user} at all. */
    public Optional<JsonValue> instead() {
        return root instanceof JsonValue.Members(var members) ? Optional.ofNullable(members.get("user")) : Optional.ofNullable(root);
    }
}
