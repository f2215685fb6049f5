package ca.tetherai.profileviewer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    // In bytes: half of what threads have by default on Linux and Windows, the UI thread among them.
    private static final long SMALL_STACK = 512 * 1024;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[|]", "{\"a\":|}", "[{\"a\":|}]"})
    void twoAsDeepAsMayBeAreComparedOnASmallStack(String opening, String closing) throws Exception {
        int times = JsonReader.MAX_DEPTH / opening.replaceAll("[^\\[{]", "").length() - 1;
        String deep = opening.repeat(times) + "[]" + closing.repeat(times);
        JsonValue one = read(deep);
        JsonValue same = read(deep);
        JsonValue other = read(deep.replace("[]" + closing, "[1]" + closing));
        var comparing = new FutureTask<>(() -> one.equals(same) && one.hashCode() == same.hashCode() && !one.equals(other));
        new Thread(null, comparing, "small stack", SMALL_STACK).start();
        assertThat(comparing.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[]|[]", "{}|{}", "[1,\"a\",null]|[ 1, \"a\", null ]",
            "{\"a\":1,\"b\":[true]}|{\"b\":[true],\"a\":1}"})
    void whatSaysTheSameIsEqual(String one, String other) throws JsonSyntaxException {
        assertThat(read(one)).isEqualTo(read(other)).hasSameHashCodeAs(read(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[]|{}", "[1]|[1.0]", "[1,2]|[2,1]", "[1]|[1,1]", "{\"a\":1}|{\"b\":1}", "{\"a\":1}|{\"a\":2}",
            "{\"a\":1}|{\"a\":1,\"b\":1}", "[[]]|[{}]", "[null]|[\"null\"]"})
    void whatSaysSomethingElseIsNot(String one, String other) throws JsonSyntaxException {
        assertThat(read(one)).isNotEqualTo(read(other));
        assertThat(read(other)).isNotEqualTo(read(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "[1]"})
    void nothingElseIsEqualToAValue(String json) throws JsonSyntaxException {
        assertThat(read(json)).isNotEqualTo(json).isNotEqualTo(null);
    }

    @Test
    void aMemberThatIsNullIsNotOneThatIsAbsent() throws JsonSyntaxException {
        assertThat(read("{\"a\":null}")).isNotEqualTo(read("{\"b\":null}"));
    }

    private static JsonValue read(String json) throws JsonSyntaxException {
        return new JsonReader().read(json).root();
    }
}
