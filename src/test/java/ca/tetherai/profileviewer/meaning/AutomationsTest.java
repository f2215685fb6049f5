package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomationsTest {

    // What is expected: id or "-", name after a colon, and the state.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": true, "b": false} | a ON, b OFF
            {"a": {"enabled": true}, "b": {"enabled": false, "name": "B"}} | a ON, b:B OFF
            {"a": "true", "b": "off", "c": "Enabled", "d": " DISABLED "} | a ON, b OFF, c ON, d OFF
            {"a": 1, "b": 0, "c": 2} | a ON, b OFF, c UNKNOWN
            {"a": null, "b": "perhaps", "c": [true], "d": {}} | a UNKNOWN, b UNKNOWN, c UNKNOWN, d UNKNOWN
            {"a": {"status": "active"}, "b": {"status": "paused"}, "c": {"status": "draft"}} | a ON, b OFF, c UNKNOWN
            {"a": {"isEnabled": true}, "b": {"isActive": "no"}, "c": {"on": 1}} | a ON, b OFF, c ON
            {"a": {"disabled": true}, "b": {"isDisabled": false}, "c": {"paused": true}} | a OFF, b ON, c OFF
            {"a": {"enabled": true, "disabled": true}} | a UNKNOWN
            {"a": {"enabled": true, "active": true}} | a ON
            {"a": {"enabled": {"since": 1}}} | a UNKNOWN
            ["a", "b"] | a LISTED, b LISTED
            ["a", "b", "a"] | a LISTED, b LISTED
            [7, 8] | 7 LISTED, 8 LISTED
            [{"id": "a", "enabled": true}, {"_id": "b", "active": false}] | a ON, b OFF
            [{"automationId": "a", "name": "Welcome", "status": "on"}] | a:Welcome ON
            [{"id": "a", "title": "Welcome"}] | a:Welcome LISTED
            [{"id": "c"}] | c LISTED
            [{"id": "a", "status": "draft"}] | a UNKNOWN
            [{"name": "Welcome"}, {"name": "Bye"}] | -:Welcome LISTED, -:Bye LISTED
            {"automations": {"a": true}, "total": 1, "hasMore": false} | a ON
            {"items": ["a"], "total": 1, "next": null} | a LISTED
            [{"automation": {"_id": "x", "name": "Follow up"}, "enabled": true}] | x:Follow up ON
            [{"automation": {"_id": "x", "enabled": false}}] | x OFF
            [{"automationId": {"$oid": "a"}, "enabled": true}, {"_id": {"$oid": "b"}}] | a ON, b LISTED
            [{"uuid": "a", "enabled": true}] | a ON
            [{"key": "a", "value": true}, {"key": "b", "value": "perhaps"}] | a ON, b UNKNOWN
            [{"id": "a", "enabled": true, "value": 0}] | a ON
            {"active": {"enabled": false}, "on": {"enabled": true}} | active OFF, on ON
            [{"id": "a", "enabled": true}, {"id": "a", "name": "A", "enabled": true}] | a:A ON
            [{"id": 12, "enabled": "yes"}] | 12 ON
            [{"id": "a", "enabled": true}, {"id": "a", "enabled": true}] | a ON
            [{"id": "a", "enabled": true}, {"id": "a", "enabled": false}] | a ON, a OFF
            [{"name": "Welcome", "enabled": true}] | -:Welcome ON
            [{"a": true}, {"b": false}] | a ON, b OFF
            [["a", true], ["b", "off"]] | a ON, b OFF
            [null, true, "", [], {"x": 1, "y": 2}, true] | - UNKNOWN, - UNKNOWN, - UNKNOWN, - UNKNOWN, - UNKNOWN
            {"automations": {"enabled": ["a"], "disabled": ["b"]}} | a ON, b OFF
            {"enabled": ["a", "b"], "disabled": []} | a ON, b ON
            {"active": [{"id": "a", "name": "A"}], "inactive": [{"id": "b", "enabled": true}]} | a:A ON, b ON
            {"enabled": {"a": true, "b": {"name": "B"}}} | a ON, b:B ON
            {"enabled": [null]} | - UNKNOWN
            {"items": [{"id": "a", "enabled": true}]} | a ON
            {"data": {"automations": ["a"]}} | a LISTED
            {"enabled": true} | enabled ON
            {"id": "a", "enabled": true} | a ON
            {"": true} | ` ON`
            null | ``
            [] | ``
            {} | ``
            "all" | - UNKNOWN
            true | - UNKNOWN
            5 | - UNKNOWN
            """)
    void anyShapeIsReadAsFarAsItIsCertain(String json, String expected) throws JsonSyntaxException {
        String read = read(json)
                .stream()
                .map(automation -> automation.id().orElse("-") + automation.name().map(":"::concat).orElse("") + " " + automation.state())
                .collect(Collectors.joining(", "));

        assertThat(read).isEqualTo(expected);
    }

    @Test
    void whatWasSentOfEachIsKept() throws JsonSyntaxException {
        assertThat(read("{\"a\": \"perhaps\"}").getFirst().raw())
                .isEqualTo(new JsonValue.Text("perhaps"));
    }

    @Test
    void ofVeryManyTheFirstAreRead() {
        List<JsonValue> many = IntStream.range(0, 50_000).<JsonValue>mapToObj(i -> new JsonValue.Text("id" + i)).toList();

        assertThat(Automations.read(List.of(new JsonValue.Items(many)))).hasSize(Automations.MOST);
    }

    @RepeatedTest(50)
    void nothingThrows(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            JsonValue value = value(random, 5);
            assertThatCode(() -> Automations.read(List.of(value))).as("%s", value).doesNotThrowAnyException();
        }
    }

    @Test
    void theSameOneOfSeveralLevelsIsOne_withTheNameThatItHasSomewhere() throws JsonSyntaxException {
        assertThat(read("{\"a\": true, \"b\": true}", "[\"c\"]",
                "[{\"id\": \"a\", \"name\": \"A\", \"enabled\": true}, {\"id\": \"b\", \"enabled\": false}]"))
                .extracting(Automation::id, Automation::name, Automation::state)
                .containsExactly(tuple(Optional.of("a"), Optional.of("A"), Automation.State.ON),
                        tuple(Optional.of("b"), Optional.empty(), Automation.State.ON),
                        tuple(Optional.of("c"), Optional.empty(), Automation.State.LISTED),
                        tuple(Optional.of("b"), Optional.empty(), Automation.State.OFF));
    }

    private static List<Automation> read(String... levels) throws JsonSyntaxException {
        List<JsonValue> values = new ArrayList<>();
        for (String level : levels) {
            values.add(new JsonReader().read(level).root());
        }
        return Automations.read(values);
    }

    private static JsonValue value(Random random, int depth) {
        List<String> words = List.of("id", "enabled", "disabled", "automations", "items", "status", "name", "true", "", " ", "on", "x");
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0 -> new JsonValue.Null();
            case 1 -> new JsonValue.Bool(random.nextBoolean());
            case 2 -> new JsonValue.Digits(String.valueOf(random.nextInt(3)));
            case 3 -> new JsonValue.Text(words.get(random.nextInt(words.size())));
            case 4, 5 -> {
                List<JsonValue> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, depth - 1));
                }
                yield new JsonValue.Items(items);
            }
            default -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    members.put(words.get(random.nextInt(words.size())), value(random, depth - 1));
                }
                yield new JsonValue.Members(members);
            }
        };
    }
}
