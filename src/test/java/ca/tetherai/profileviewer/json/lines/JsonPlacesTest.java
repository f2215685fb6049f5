package ca.tetherai.profileviewer.json.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPlacesTest {
    private static final JsonPlaces PLACES = new JsonPlaces(JsonIndex.of("""
            {"user": {"_id": "x", "tags": ["a", {"b": 1}], "a/b~": null, "\\u00e9": [[2]]}, "twice": 1, "twice": 2, "": 3}"""));

    @ParameterizedTest
    @CsvSource({"'', 0", "/user, 1", "/user/_id, 2", "/user/tags, 3", "/user/tags/0, 4", "/user/tags/1, 5", "/user/tags/1/b, 6",
            "/user/a~1b~0, 9", "/user/é, 10", "/user/é/0/0, 12", "/twice, 17", "/, 18"})
    void aPointerNamesALineAndALineItsPointer(String pointer, int line) {
        assertThat(PLACES.line(pointer)).hasValue(line);
        assertThat(PLACES.pointer(line)).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"user", "/none", "/user/tags/2", "/user/tags/01", "/user/tags/-", "/user/_id/0", "/user/tags/b"})
    void whatIsNotThereHasNoLine(String pointer) {
        assertThat(PLACES.line(pointer)).isEmpty();
    }

    @Test
    void aClosingBracketBelongsToWhatItCloses() {
        assertThat(PLACES.pointer(8)).isEqualTo("/user/tags");
        assertThat(PLACES.pointer(19)).isEmpty();
    }

    @Test
    void aValueIsCopiedByItself() {
        assertThat(PLACES.value(2)).isEqualTo("x");
        assertThat(PLACES.value(3)).isEqualTo("[\n  \"a\",\n  {\n    \"b\": 1\n  }\n]");
        assertThat(PLACES.value(9)).isEqualTo("null");
        assertThat(new JsonPlaces(JsonIndex.of("\"a\\n\\u00e9\"")).value(0)).isEqualTo("a\né");
    }

    @Test
    void theWayThereAndBackEndsOnTheSameLineOrOnTheLastOfThatName() {
        for (int seed = 0; seed < 500; seed++) {
            JsonIndex index = JsonIndex.of(new RandomJson(new SplittableRandom(seed)).text());
            var places = new JsonPlaces(index);
            Set<String> seen = new HashSet<>();
            for (int line = index.size() - 1; line >= 0; line--) {
                String pointer = places.pointer(line);
                OptionalInt there = places.line(pointer);
                if (!index.isClosing(line) && there.isPresent()) {
                    assertThat(places.pointer(there.getAsInt())).isEqualTo(pointer);
                    if (seen.add(pointer)) {
                        assertThat(there.getAsInt()).as(pointer).isEqualTo(line);
                    }
                }
            }
        }
    }
}
