package ca.tetherai.profileviewer.json.lines;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinesTest {
    private static final int ROUNDS = 1_000;

    static Stream<Arguments> texts() {
        return Stream.of(Arguments.of("\"text\"", "\"text\""), Arguments.of(" 1.0 ", "1.0"), Arguments.of("null", "null"),
                Arguments.of("{}", "{}"), Arguments.of("[ \r\n ]", "[]"), Arguments.of("[1,-2e5]", "[\n  1,\n  -2e5\n]"),
                Arguments.of("{\"a\" :1}", "{\n  \"a\": 1\n}"), Arguments.of("{\"a\":[],\"a\":{}}", "{\n  \"a\": [],\n  \"a\": {}\n}"),
                Arguments.of("{\"\\u0061\\\"\":\"\\\\\"}", "{\n  \"\\u0061\\\"\": \"\\\\\"\n}"),
                Arguments.of("[[1],[{\"b\":[2]}]]", "[\n  [\n    1\n  ],\n  [\n    {\n      \"b\": [\n        2\n      ]\n    }\n  ]\n]"),
                Arguments.of("{\"a:b\" \n:\t\"{,}\" ,\"c\":true}", "{\n  \"a:b\": \"{,}\",\n  \"c\": true\n}"),
                Arguments.of("[\"\uD83D\uDE00\",\"\\ud83d\"]", "[\n  \"\uD83D\uDE00\",\n  \"\\ud83d\"\n]"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReIndentedWithItsValuesAsTheyWereSent(String sent, String formatted) {
        assertThat(new LinesText(new FormattedLines(JsonIndex.of(sent))).all()).isEqualTo(formatted);
    }

    @Test
    void theReIndentedTextSaysTheSameAndIsItsOwnFormat() throws JsonSyntaxException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            String sent = new RandomJson(new SplittableRandom(seed)).text();
            String formatted = new LinesText(new FormattedLines(JsonIndex.of(sent))).all();
            assertThat(new JsonReader().read(formatted)).as(sent).isEqualTo(new JsonReader().read(sent));
            assertThat(new LinesText(new FormattedLines(JsonIndex.of(formatted))).all()).isEqualTo(formatted);
            assertThat(new LinesText(new ReceivedLines(JsonIndex.of(formatted))).of(0, formatted.split("\n").length - 1))
                    .isEqualTo(formatted);
        }
    }

    @Test
    void rowsTogetherAreTheText() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            JsonIndex index = JsonIndex.of(new RandomJson(new SplittableRandom(seed)).text());
            for (Lines lines : List.of(new FormattedLines(index), new ReceivedLines(index))) {
                var rows = new LineRows(lines);
                assertThat(IntStream.range(0, rows.size())
                        .mapToObj(rows::row)
                        .filter(row -> row.part() == 0)
                        .map(JsonRow::toString)
                        .collect(Collectors.joining("\n"))).isEqualTo(IntStream.range(0, lines.size())
                                .mapToObj(lines::text)
                                .collect(Collectors.joining("\n")));
                for (int line = 0; line < lines.size(); line++) {
                    assertThat(drawn(rows, line)).isEqualTo(lines.text(line).substring(lines.indent(line)));
                    assertThat(lines.length(line)).isEqualTo(lines.text(line).length() - lines.indent(line));
                }
            }
        }
    }

    private static String drawn(LineRows rows, int line) {
        var drawn = new StringBuilder();
        for (int row = rows.firstRow(line); row < rows.firstRow(line + 1); row++) {
            JsonRow part = rows.row(row);
            assertThat(part.line()).isEqualTo(line);
            assertThat(part.goesOn()).isEqualTo(row + 1 < rows.firstRow(line + 1));
            String text = part.pieces().stream().map(Piece::text).collect(Collectors.joining());
            assertThat(text.length()).isBetween(0, LineRows.COLUMNS + 1);
            if (!text.isEmpty() && row + 1 < rows.firstRow(line + 1)) {
                assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1))).isFalse();
            }
            drawn.append(text);
        }
        return drawn.toString();
    }

    @Test
    void linesBreakWhereTheSentTextDoes() {
        var lines = new ReceivedLines(JsonIndex.of("{\r\n\t\"a\": [1,\n2], \"b\": 3\n}\n"));
        assertThat(IntStream.range(0, lines.size()).mapToObj(lines::text)).containsExactly("{", "\t\"a\": [1,", "2], \"b\": 3", "}", "");
        assertThat(IntStream.range(0, lines.size()).map(lines::lastHidden)).containsExactly(2, -1, -1, -1, -1);
        assertThat(lines.entries(0)).isEqualTo(2);
    }
}
