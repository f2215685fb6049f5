package ca.tetherai.profileviewer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

    // The examples of RFC 6901, section 5, in which "·" stands between two steps.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            /foo | foo
            /foo/0 | foo·0
            / | ''
            /a~1b | a/b
            /c%d | c%d
            /e^f | e^f
            /i\\j | i\\j
            '/ ' | ' '
            /m~0n | m~n
            /~01 | ~1
            /a//b | a··b
            /a/ | a·
            """)
    void aPointerIsTakenApart(String pointer, String steps) {
        assertThat(JsonPointer.steps(pointer)).hasValue(List.of(steps.split("·", -1)));
    }

    @Test
    void theEmptyPointerIsTheRoot() {
        assertThat(JsonPointer.steps("")).hasValue(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", " /user", "#/user", "/a~", "/a~2b", "/~~0"})
    void whatIsNoPointerNamesNothing(String text) {
        assertThat(JsonPointer.steps(text)).isEmpty();
    }

    @Test
    void aStepIsEscapedAndReadBack() {
        assertThat(JsonPointer.child("/user", "a/b~1")).isEqualTo("/user/a~1b~01");
        assertThat(JsonPointer.steps("/user/a~1b~01")).hasValue(List.of("user", "a/b~1"));
    }

    @Test
    void anItemIsNamedByItsNumberInOneWayOnly() {
        assertThat(JsonPointer.index("0")).isEqualTo(OptionalInt.of(0));
        assertThat(JsonPointer.index("120")).isEqualTo(OptionalInt.of(120));
        assertThat(List.of("01", "-", "-1", "", "1.0", "99999999999", "١"))
                .allSatisfy(step -> assertThat(JsonPointer.index(step)).isEmpty());
    }
}
