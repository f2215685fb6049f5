package ca.tetherai.profileviewer.fetch.network;

import java.util.Optional;

import javax.security.auth.x500.X500Principal;

/**
 * Reads the text that {@link X500Principal} makes of a name by RFC 2253: the most specific attribute first, no quotation marks around values.
 * Not by a pattern, whose search would need stack in proportion to what a stranger wrote.
 */
final class DistinguishedName {
    private final String text;
    private int next;

    private DistinguishedName(String text) {
        this.text = text;
    }

    /** The most specific value of an attribute, without blanks around it; one that is empty counts as none. */
    static Optional<String> value(X500Principal name, String attribute) {
        var reading = new DistinguishedName(name.getName(X500Principal.RFC2253));
        while (reading.next < reading.text.length()) {
            String keyword = reading.upTo("=");
            String value = reading.upTo(",+").strip();
            if (keyword.equals(attribute) && !value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private String upTo(String ends) {
        var part = new StringBuilder();
        while (next < text.length()) {
            char character = text.charAt(next++);
            if (ends.indexOf(character) >= 0) {
                break;
            }
            // What is escaped stands for itself.
            part.append(character == '\\' && next < text.length() ? text.charAt(next++) : character);
        }
        return part.toString();
    }
}
