package ca.tetherai.profileviewer.token.paste;

import java.util.Arrays;

/** A text of which each character still knows its place in the text that it was taken out of, whatever was unescaped or dropped since. Immutable. */
final class MarkedText {
    private final String text;
    private final int[] places;
    private final String first;

    private MarkedText(String text, int[] places, String first) {
        this.text = text;
        this.places = places;
        this.first = first;
    }

    /** A whole text, where each character is in its own place. */
    static MarkedText of(String text) {
        var places = new int[text.length() + 1];
        Arrays.setAll(places, place -> place);
        return new MarkedText(text, places, text);
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    int codePointAt(int index) {
        return text.codePointAt(index);
    }

    String text() {
        return text;
    }

    /** Where in the first text the character at {@code index}, or the end, comes from. */
    int place(int index) {
        return places[index];
    }

    /** How the characters from {@code start} up to {@code end} stand in the first text, with what was dropped between them. */
    String asGiven(int start, int end) {
        return start < end ? first.substring(places[start], Math.max(places[start], places[end - 1] + 1)) : "";
    }

    /** What stands before it in the first text, so many characters at most. */
    String before(int most) {
        return first.substring(Math.max(0, places[0] - most), places[0]);
    }

    MarkedText part(int start, int end) {
        return new MarkedText(text.substring(start, end), Arrays.copyOfRange(places, start, end + 1), first);
    }

    MarkedText from(int start) {
        return part(start, length());
    }

    boolean startsWithIgnoringCase(int index, String prefix) {
        return text.regionMatches(true, index, prefix, 0, prefix.length());
    }

    /** Collects characters one by one out of texts that come from one first text. */
    static final class Builder {
        private final String first;
        private final StringBuilder text = new StringBuilder();
        private int[] places = new int[64];

        Builder(MarkedText source) {
            first = source.first;
        }

        /** Adds a character that comes from {@code index} of {@code source}, or stands for what is there. */
        Builder add(int character, MarkedText source, int index) {
            text.appendCodePoint(character);
            if (places.length <= text.length() + 1) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            for (int at = text.length() - Character.charCount(character); at < text.length(); at++) {
                places[at] = source.place(index);
            }
            places[text.length()] = source.place(index) + 1;
            return this;
        }

        /** Adds all of a text. */
        Builder add(MarkedText part) {
            for (int at = 0; at < part.length(); at++) {
                add(part.charAt(at), part, at);
            }
            return this;
        }

        MarkedText build() {
            return new MarkedText(text.toString(), Arrays.copyOf(places, text.length() + 1), first);
        }
    }
}
