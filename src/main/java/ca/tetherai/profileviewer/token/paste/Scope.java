package ca.tetherai.profileviewer.token.paste;

import org.jspecify.annotations.Nullable;

/** The object of JSON or of a program that a value stands in, and those around it: what stands in these is said of the value, too. */
final class Scope {
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

    /** The object that what stands in this one is said of: the one around it, where this is under the name of a server in it. */
    Scope described() {
        return parent != null && (Names.isOfAServer(key) || key.equals("api")) ? parent : this;
    }
}
