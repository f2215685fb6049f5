package ca.tetherai.profileviewer.support;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strings that have broken programs, or could: {@code naughty/strings.txt}, which says how it is written. */
public final class NaughtyStrings {
    private static final Pattern REPEAT = Pattern.compile("@repeat (\\d+) (.*)");

    private NaughtyStrings() {
    }

    /**
     * One of them.
     *
     * @param name says what is naughty about it
     * @param json as a JSON string, which can hold what UTF-8 can't
     * @param text the string
     */
    public record Naughty(String name, String json, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them. */
    public static List<Naughty> all() {
        try (InputStream file = Objects.requireNonNull(NaughtyStrings.class.getResourceAsStream("/naughty/strings.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(NaughtyStrings::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Naughty read(String line) {
        int tab = line.indexOf('\t');
        String json = line.substring(tab + 1);
        Matcher repeat = REPEAT.matcher(json);
        if (repeat.matches()) {
            String quoted = repeat.group(2);
            json = '"' + quoted.substring(1, quoted.length() - 1).repeat(Integer.parseInt(repeat.group(1))) + '"';
        }
        return new Naughty(line.substring(0, tab), json, text(json));
    }

    private static String text(String json) {
        try {
            if (new JsonReader().read(json).root() instanceof JsonValue.Text(String text)) {
                return text;
            }
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(json, e);
        }
        throw new IllegalArgumentException("not a string: " + json);
    }
}
