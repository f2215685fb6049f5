package ca.tetherai.profileviewer.json.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonSearchTest {

    static Stream<Arguments> searches() {
        return Stream.of(Arguments.of("{\"Org\": \"ORGANIZATION\"}", " org ", List.of("Org", "ORG")),
                Arguments.of("[\"\\u00e9t\\u00e9\"]", "é", List.of("\\u00e9", "\\u00e9")), Arguments.of("[\"été\"]", "ETE", List.of("été")),
                Arguments.of("[\"e\u0301\"]", "é", List.of("e\u0301")), Arguments.of("[\"a\\nb\"]", "\\n", List.of("\\n")),
                Arguments.of("[\"\\u0061bc\", \"abc\"]", "abc", List.of("\\u0061bc", "abc")),
                Arguments.of("[\"aaaa\"]", "aa", List.of("aa", "aa")),
                Arguments.of("{\"a\":1}", "\"a\":1", List.of("\"a\":1")), Arguments.of("[1]", " ", List.of()),
                Arguments.of("[1]", "x", List.of()),
                Arguments.of("[\"\\ud83d\\ude00\"]", "\uD83D\uDE00", List.of("\\ud83d\\ude00")));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void findsWhatWasTypedWhateverTheCaseTheAccentsAndTheEscapes(String text, String typed, List<String> found) {
        assertThat(texts(text, JsonSearch.of(typed, JsonIndex.of(text)))).isEqualTo(found);
    }

    private static List<String> texts(String text, JsonHits hits) {
        return IntStream.range(0, hits.size()).mapToObj(hit -> text.substring(hits.start(hit), hits.end(hit))).toList();
    }

    @Test
    void findsWhatIsFoundByTryingEachPlace() {
        for (int seed = 0; seed < 500; seed++) {
            String text = new RandomJson(new SplittableRandom(seed)).text();
            for (String typed : List.of("b", "organization", "ab", "\\u00e9", "{", "null")) {
                JsonHits hits = JsonSearch.of(typed, JsonIndex.of(text));
                List<String> plain = tried(text, typed);
                assertThat(texts(text, hits).stream().filter(hit -> hit.equalsIgnoreCase(typed)).toList().size()).as(typed + " in " + text)
                        .isEqualTo(plain.size());
                for (int hit = 1; hit < hits.size(); hit++) {
                    assertThat(hits.start(hit)).isGreaterThanOrEqualTo(hits.end(hit - 1));
                }
            }
        }
    }

    private static List<String> tried(String text, String typed) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at + typed.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, typed, 0, typed.length())) {
                found.add(typed);
                at += typed.length() - 1;
            }
        }
        return found;
    }

    @Test
    void keepsABoundedNumberAndKnowsThatThereAreMore() {
        JsonHits hits = JsonSearch.of("0", JsonIndex.of("[0" + ",0".repeat(JsonSearch.MOST) + "]"));
        assertThat(hits.size()).isEqualTo(JsonSearch.MOST);
        assertThat(hits.hasMore()).isTrue();
    }
}
