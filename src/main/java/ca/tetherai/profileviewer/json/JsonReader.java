package ca.tetherai.profileviewer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON text strictly (RFC 8259): one value, nothing after it, at most {@value #MAX_DEPTH} levels. Thread-safe.
 */
public final class JsonReader {
    /** How deep objects and arrays may nest. */
    public static final int MAX_DEPTH = 1_000;

    // Names of places can be long, and a hostile text may repeat itself a million times, in many places or in one.
    private static final int MAX_REPEATED = 100;
    private static final int MAX_REPETITIONS = 1_000;

    private static final int LONGEST_SHARED = 32;
    private static final int MOST_SHARED = 1_000;

    private final JsonFactory factory;

    /** A reader for texts of any length: the caller bounds it. */
    public JsonReader() {
        factory = new JsonFactoryBuilder()
                // Many different member names would fill both name tables for nothing: each body has its own names.
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /**
     * Reads the one value that the text holds.
     *
     * @throws JsonSyntaxException when the text is not JSON, holds more than one value, or nests too deep
     */
    public JsonDocument read(String text) throws JsonSyntaxException {
        try (JsonParser parser = factory.createParser(text)) {
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static JsonDocument read(JsonParser parser) throws IOException, JsonSyntaxException {
        try {
            var reading = new Reading(parser);
            JsonValue root = reading.value(require(parser, parser.nextToken()));
            if (parser.nextToken() != null) {
                throw syntax(parser);
            }
            return new JsonDocument(root, List.copyOf(reading.repeated));
        } catch (JsonProcessingException e) {
            throw e.getLocation() == null ? tooDeep(parser) : syntax(e.getLocation());
        }
    }

    private static JsonToken require(JsonParser parser, @Nullable JsonToken token) throws JsonSyntaxException {
        if (token == null) {
            throw syntax(parser);
        }
        return token;
    }

    private static JsonSyntaxException syntax(JsonParser parser) {
        return syntax(parser.currentTokenLocation());
    }

    // Of all that can be wrong, only nesting names no place; the parser stands right after the bracket then.
    private static JsonSyntaxException tooDeep(JsonParser parser) {
        var where = parser.currentLocation();
        return new JsonSyntaxException(where.getLineNr(), where.getColumnNr() - 1);
    }

    private static JsonSyntaxException syntax(JsonLocation where) {
        return new JsonSyntaxException(where.getLineNr(), where.getColumnNr());
    }

    /** One pass over one text. The recursion is bounded by {@link #MAX_DEPTH}. */
    private static final class Reading {
        private final JsonParser parser;
        private final Set<String> repeated = new LinkedHashSet<>();
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, JsonValue> numbers = new HashMap<>();
        private int repetitions;

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        JsonValue value(JsonToken token) throws IOException, JsonSyntaxException {
            return switch (token) {
                case START_OBJECT -> members();
                case START_ARRAY -> items();
                case VALUE_STRING -> new JsonValue.Text(parser.getText());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> shared(numbers, parser.getText(), JsonValue.Digits::new);
                case VALUE_TRUE -> new JsonValue.Bool(true);
                case VALUE_FALSE -> new JsonValue.Bool(false);
                case VALUE_NULL -> new JsonValue.Null();
                case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw syntax(parser);
            };
        }

        private JsonValue members() throws IOException, JsonSyntaxException {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            while (require(parser, parser.nextToken()) != JsonToken.END_OBJECT) {
                String name = shared(names, parser.currentName(), UnaryOperator.identity());
                JsonValue value = value(require(parser, parser.nextToken()));
                if (members.put(name, value) != null) {
                    nameTheRepeated();
                }
            }
            return new JsonValue.Members(packed(members));
        }

        // A hostile answer is a million objects, which take four times the memory in a map that has room and an order.
        private static Map<String, JsonValue> packed(Map<String, JsonValue> members) {
            return members.size() < 2 ? Map.copyOf(members) : Collections.unmodifiableMap(members);
        }

        // Short names and numbers come again and again; each alone takes 50 bytes.
        private static <T> T shared(Map<String, T> known, String text, Function<String, T> make) {
            if (text.length() > LONGEST_SHARED || (known.size() >= MOST_SHARED && !known.containsKey(text))) {
                return make.apply(text);
            }
            return known.computeIfAbsent(text, make);
        }

        private void nameTheRepeated() {
            repetitions++;
            if (repeated.size() < MAX_REPEATED && repetitions <= MAX_REPETITIONS) {
                repeated.add(parser.getParsingContext().pathAsPointer().toString());
            }
        }

        private JsonValue items() throws IOException, JsonSyntaxException {
            List<JsonValue> items = new ArrayList<>();
            JsonToken token;
            while ((token = require(parser, parser.nextToken())) != JsonToken.END_ARRAY) {
                items.add(value(token));
            }
            return new JsonValue.Items(List.copyOf(items));
        }
    }
}
