package ca.tetherai.profileviewer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes {@link JsonValue}s as JSON text, numbers in the digits that were read. Thread-safe. */
public final class JsonWriter {
    // What was read can stand inside a document of ours, and must still come out.
    private static final int MAX_DEPTH = 2 * JsonReader.MAX_DEPTH;
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final JsonFactory factory = new JsonFactoryBuilder()
            .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    /** The value on one line. */
    public String compact(JsonValue value) {
        return write(value, false, Integer.MAX_VALUE);
    }

    /**
     * The beginning of the value on one line: all of it, if it is no longer. Takes the time that so much takes, however large the value is.
     *
     * @param length how many UTF-16 units are written at most
     */
    public String beginning(JsonValue value, int length) {
        return write(value, false, length);
    }

    /** The value over several lines, two blanks per level, {@code \n} between lines. */
    public String pretty(JsonValue value) {
        return write(value, true, Integer.MAX_VALUE);
    }

    /** The same while it is no longer than so many UTF-16 units, else on one line: of what nests deep the blanks may be hundreds of times the rest. */
    public String prettyOrCompact(JsonValue value, int longest) {
        String text = write(value, true, longest + 1);
        return text.length() <= longest ? text : compact(value);
    }

    private String write(JsonValue value, boolean pretty, int length) {
        var text = new Beginning(length);
        try (JsonGenerator out = factory.createGenerator(text)) {
            if (pretty) {
                var indenter = new DefaultIndenter("  ", "\n");
                var printer = new DefaultPrettyPrinter(SEPARATORS);
                printer.indentObjectsWith(indenter);
                printer.indentArraysWith(indenter);
                out.setPrettyPrinter(printer);
            }
            new Writing(out, text, length).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    /** One value on its way out; ends early where nothing more is taken. */
    private record Writing(JsonGenerator out, Beginning text, int length) {

        void write(JsonValue value) throws IOException {
            switch (value) {
                case JsonValue.Text(String all) -> out.writeString(beginning(all));
                case JsonValue.Digits(String literal) -> out.writeNumber(literal);
                case JsonValue.Bool(boolean bool) -> out.writeBoolean(bool);
                case JsonValue.Null() -> out.writeNull();
                case JsonValue.Items(var items) -> {
                    out.writeStartArray();
                    for (JsonValue item : items) {
                        if (text.isFull()) {
                            break;
                        }
                        write(item);
                    }
                    out.writeEndArray();
                }
                case JsonValue.Members(var members) -> {
                    out.writeStartObject();
                    for (var member : members.entrySet()) {
                        if (text.isFull()) {
                            break;
                        }
                        out.writeFieldName(beginning(member.getKey()));
                        write(member.getValue());
                    }
                    out.writeEndObject();
                }
            }
        }

        // Written, no character gets shorter, so further ones would be dropped.
        private String beginning(String all) {
            return all.length() <= length ? all : all.substring(0, length);
        }
    }
}
