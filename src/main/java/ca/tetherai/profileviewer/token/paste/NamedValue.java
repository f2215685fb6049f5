package ca.tetherai.profileviewer.token.paste;

/**
 * A value under its name.
 *
 * @param name the name
 * @param value the value, unescaped
 * @param archived whether it stood as two members, {@code name} and {@code value}, as an HTTP archive has it
 * @param scope the object that it stood in
 */
record NamedValue(String name, MarkedText value, boolean archived, Scope scope) {
    NamedValue(String name, MarkedText value) {
        this(name, value, false, Scope.outermost());
    }

    /** How a header or a cookie is written: name, separator, value. */
    static NamedValue of(MarkedText text, int separator) {
        return new NamedValue(text.text().substring(0, Math.max(0, separator)), text.from(separator + 1));
    }
}
