package ca.tetherai.profileviewer.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import java.io.IOException;
import java.io.StringWriter;
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
        return write(value, false);
    }

    /** The value over several lines, two blanks per level, {@code \n} between lines. */
    public String pretty(JsonValue value) {
        return write(value, true);
    }

    private String write(JsonValue value, boolean pretty) {
        var text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            if (pretty) {
                var indenter = new DefaultIndenter("  ", "\n");
                var printer = new DefaultPrettyPrinter(SEPARATORS);
                printer.indentObjectsWith(indenter);
                printer.indentArraysWith(indenter);
                out.setPrettyPrinter(printer);
            }
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    private static void write(JsonValue value, JsonGenerator out) throws IOException {
        switch (value) {
            case JsonValue.Text(String text) -> out.writeString(text);
            case JsonValue.Digits(String literal) -> out.writeNumber(literal);
            case JsonValue.Bool(boolean bool) -> out.writeBoolean(bool);
            case JsonValue.Null() -> out.writeNull();
            case JsonValue.Items(var items) -> {
                out.writeStartArray();
                for (JsonValue item : items) {
                    write(item, out);
                }
                out.writeEndArray();
            }
            case JsonValue.Members(var members) -> {
                out.writeStartObject();
                for (var member : members.entrySet()) {
                    out.writeFieldName(member.getKey());
                    write(member.getValue(), out);
                }
                out.writeEndObject();
            }
        }
    }
}
