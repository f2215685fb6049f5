package ca.tetherai.profileviewer.compare;

import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.ProfileField;

import java.util.Optional;

/**
 * One place of two accounts, and what each has there. Immutable. Two of them are never equal: to find that out by their values would take as long as
 * the values are.
 */
public final class Difference {
    private final Subject subject;
    private final Path path;
    private final Optional<JsonValue> left;
    private final Optional<JsonValue> right;
    private final DifferenceKind kind;

    /** What the place is. */
    public sealed interface Subject {

        /** A field of the contract. */
        record Field(ProfileField field) implements Subject {}

        /** The persona itself, where at least one account has none. */
        record WholePersona() implements Subject {}

        /** An entry beyond the contract. */
        record Entry() implements Subject {}

        /** That a member came twice: a side that is {@code true} says that it did. */
        record Repeated() implements Subject {}
    }

    Difference(Subject subject, Path path, Optional<JsonValue> left, Optional<JsonValue> right, DifferenceKind kind) {
        this.subject = subject;
        this.path = path;
        this.left = left;
        this.right = right;
        this.kind = kind;
    }

    /** What the place is. */
    public Subject subject() {
        return subject;
    }

    /** The field of the contract, where it is one. */
    public Optional<ProfileField> field() {
        return subject instanceof Subject.Field(var field) ? Optional.of(field) : Optional.empty();
    }

    /** What the left account has there; empty for nothing. */
    public Optional<JsonValue> left() {
        return left;
    }

    /** What the right account has there; empty for nothing. */
    public Optional<JsonValue> right() {
        return right;
    }

    /** How the two differ. */
    public DifferenceKind kind() {
        return kind;
    }

    /** Whether they do. */
    public boolean isDifferent() {
        return kind != DifferenceKind.SAME;
    }

    /** Where it is in a response: its JSON Pointer (RFC 6901). Made each time, as it may be long. */
    public String pointer() {
        return path.pointer();
    }

    /** Where it is seen in the window. */
    public Place place() {
        return Place.at(pointer());
    }
}
