package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.compare.Difference;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Differences as text for a ticket: one a line, in columns, values whole. Immutable. */
final class CompareText {
    /** Shows everything as it is. */
    static final Masking AS_SENT = new Masking() {
        @Override
        public JsonValue value(String pointer, JsonValue value) {
            return value;
        }

        @Override
        public String text(String text) {
            return text;
        }
    };

    private static final String COLUMN = " | ";

    private final Messages messages;
    private final CompareWords words;
    private final Masking masking;

    CompareText(Messages messages, Masking masking) {
        this.messages = messages;
        this.masking = masking;
        words = new CompareWords(messages);
    }

    String of(List<Difference> rows) {
        Stream<String> head = Stream.of(Stream.of("compare.column.kind", "compare.column.field", "compare.before", "compare.after")
                .map(messages::get)
                .collect(Collectors.joining(COLUMN)));
        return Stream.concat(head, rows.stream().map(this::line)).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(Difference row) {
        String form = words.form(row);
        String field = form.isEmpty() ? words.name(row, masking) : form + ": " + words.name(row, masking);
        return String.join(COLUMN, words.kind(row.kind()), field, words.value(row, row.left(), masking, Integer.MAX_VALUE),
                words.value(row, row.right(), masking, Integer.MAX_VALUE));
    }
}
