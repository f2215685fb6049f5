package ca.tetherai.profileviewer.token.paste;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The object of JSON or of a program that a value stands in, and those around it: what stands in these is said of the value, too. */
final class Scope {
    // What they hold is said of the object that they are in.
    private static final Set<String> DESCRIPTIONS = Set.of("api", "config", "environment");

    private final @Nullable Scope parent;
    private final String key;

    private Scope(@Nullable Scope parent, String key) {
        this.parent = parent;
        this.key = key;
    }

    /** A text, outside of all objects. */
    static Scope outermost() {
        return new Scope(null, "");
    }

    /** An object under this name in this one. */
    Scope within(String name) {
        return new Scope(this, name);
    }

    /** The object around it; itself, where there is none. */
    Scope parent() {
        return parent == null ? this : parent;
    }

    boolean isOutermost() {
        return parent == null;
    }

    String key() {
        return key;
    }

    /** Whether what stands in this object is said of what stands directly in the other, too. */
    boolean describes(Scope other) {
        return this == other || (parent == other && DESCRIPTIONS.contains(key));
    }
}
