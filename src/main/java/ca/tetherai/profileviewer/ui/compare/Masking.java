package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.json.JsonValue;

/** What is shown instead of personal data while the window is in present mode. */
public interface Masking {
    /** Hides all that could be personal, whatever it is. */
    Masking ALL = new Masking() {
        private static final String HIDDEN = "•••";

        @Override
        public JsonValue value(String pointer, JsonValue value) {
            return switch (value) {
                case JsonValue.Bool _,JsonValue.Null _ -> value;
                case JsonValue.Text(var text) when text.isBlank() -> value;
                case JsonValue.Text _,JsonValue.Digits _,JsonValue.Items _,JsonValue.Members _ -> new JsonValue.Text(HIDDEN);
            };
        }

        @Override
        public String text(String text) {
            return text.isEmpty() ? "" : HIDDEN;
        }
    };

    /** A value as it may be seen; {@code pointer} says where it is in the response (RFC 6901). */
    JsonValue value(String pointer, JsonValue value);

    /** The name of a member as it may be seen. */
    String text(String text);
}
