package ca.tetherai.profileviewer.json.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldedRowsTest {

    @Test
    void whatIsSeenIsAllButWhatIsFolded() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            JsonIndex index = JsonIndex.of(new RandomJson(random).text());
            for (Lines lines : List.of(new FormattedLines(index), new ReceivedLines(index))) {
                var rows = new LineRows(lines);
                var folded = new BitSet();
                IntStream.range(0, lines.size()).filter(line -> lines.lastHidden(line) >= 0 && random.nextInt(3) == 0).forEach(folded::set);
                var seen = new FoldedRows(rows, folded);
                List<JsonRow> expected = new ArrayList<>();
                for (int line = 0; line < lines.size(); line++) {
                    IntStream.range(rows.firstRow(line), rows.firstRow(line + 1)).mapToObj(rows::row).forEach(expected::add);
                    if (folded.get(line)) {
                        line = lines.lastHidden(line);
                    }
                }
                assertThat(List.copyOf(seen)).isEqualTo(expected);
                for (int i = 0; i < expected.size(); i++) {
                    JsonRow row = expected.get(i);
                    assertThat(seen.placeOf(rows.firstRow(row.line()) + row.part())).isEqualTo(i);
                }
            }
        }
    }

    @Test
    void foldingAllLeavesTheOutermostOpen() {
        var rows = new LineRows(new FormattedLines(JsonIndex.of("{\"a\": {\"b\": [1]}, \"c\": [2]}")));
        var seen = new FoldedRows(rows, rows.foldable());
        assertThat(seen).extracting(JsonRow::line).containsExactly(0, 1, 6, 9);
        assertThat(rows.lines().entries(0)).isEqualTo(2);
        assertThat(seen.isHidden(3)).isTrue();
        assertThat(seen.placeOf(3)).isEqualTo(1);
    }
}
