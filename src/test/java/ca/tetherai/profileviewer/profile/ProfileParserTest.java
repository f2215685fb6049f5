package ca.tetherai.profileviewer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileParserTest {
    private final ProfileParser parser = new ProfileParser();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a"             | PRESENT
            " a "           | PRESENT
            "null"          | PRESENT
            null            | NULL
            ""              | EMPTY
            " \\t\\n"       | EMPTY
            "\\u2003"       | EMPTY
            "\\u00a0"       | EMPTY
            "\\u200b\\ufeff"| EMPTY
            true            | UNEXPECTED
            1               | UNEXPECTED
            []              | UNEXPECTED
            {}              | UNEXPECTED
            """)
    void aTextStandsAsItWasSent(String json, FieldState expected) throws Exception {
        for (UserField field : UserField.values()) {
            if (!field.kind().isFlag()) {
                assertThat(sentFor(field, json).state()).as(field.name()).isEqualTo(expected);
            }
        }
        for (PersonaField field : PersonaField.values()) {
            assertThat(sentFor(field, json).state()).as(field.name()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true            | PRESENT
            false           | PRESENT
            null            | NULL
            "true"          | UNEXPECTED
            ""              | UNEXPECTED
            1               | UNEXPECTED
            []              | UNEXPECTED
            {}              | UNEXPECTED
            """)
    void aFlagStandsAsItWasSent(String json, FieldState expected) throws Exception {
        assertThat(sentFor(UserField.CALL_FORWARDING_ENABLED, json).state()).isEqualTo(expected);
    }

    @Test
    void whatIsNotSentIsAbsent() throws Exception {
        Profile profile = parse("{\"user\": {}, \"persona\": {}}");
        assertThat(profile.user()).containsOnlyKeys(UserField.values())
                .allSatisfy((_, value) -> assertThat(value).isEqualTo(new FieldValue.Absent()));
        assertThat(profile.persona()).isInstanceOfSatisfying(Persona.Present.class, persona -> assertThat(persona.fields())
                .containsOnlyKeys(PersonaField.values())
                .allSatisfy((_, value) -> assertThat(value).isEqualTo(new FieldValue.Absent())));
    }

    @Test
    void keepsEveryValueAsItWasSent() throws Exception {
        assertThat(sentFor(UserField.FULL_NAME, "\" Zoë 😀 \"")).isEqualTo(new FieldValue.Text(" Zoë 😀 "));
        assertThat(sentFor(UserField.FULL_NAME, "\" \"")).isEqualTo(new FieldValue.Empty(" "));
        assertThat(sentFor(UserField.FULL_NAME, "1.0")).isEqualTo(new FieldValue.Unexpected(new JsonValue.Digits("1.0")));
        assertThat(sentFor(UserField.CALL_FORWARDING_ENABLED, "false")).isEqualTo(new FieldValue.Flag(false));
    }

    @Test
    void aMemberOfAnotherSpellingIsAnExtra() throws Exception {
        Profile profile = parse("{\"user\": {\"fullname\": \"a\", \"id\": \"b\"}}");
        assertThat(profile.user(UserField.FULL_NAME)).isEqualTo(new FieldValue.Absent());
        assertThat(profile.userExtras()).containsOnlyKeys("fullname", "id");
    }

    @Test
    void keepsTheExtrasOfAllThreeLevelsInTheOrderSent() throws Exception {
        Profile profile = parse("""
                {"z": 1.0, "user": {"z": [1, {"a": 1234567890123456789}], "email": "e", "b": null, "a": true}, "y": {},
                 "persona": {"region": "r", "z": "", "c": 1e2, "a": {"b": []}}, "a": "x"}""");
        assertThat(written(profile.responseExtras())).isEqualTo("{\"z\":1.0,\"y\":{},\"a\":\"x\"}");
        assertThat(written(profile.userExtras())).isEqualTo("{\"z\":[1,{\"a\":1234567890123456789}],\"b\":null,\"a\":true}");
        assertThat(profile.persona()).isInstanceOfSatisfying(Persona.Present.class,
                persona -> assertThat(written(persona.extras())).isEqualTo("{\"z\":\"\",\"c\":1e2,\"a\":{\"b\":[]}}"));
    }

    @Test
    void dropsNoneOfTenThousandExtras() throws Exception {
        String extras = IntStream.range(0, 10_000).mapToObj(number -> "\"x" + number + "\":" + number).collect(Collectors.joining(","));
        assertThat(written(parse("{\"user\":{" + extras + "}}").userExtras())).isEqualTo("{" + extras + "}");
    }

    @Test
    void aMissingPersonaAndANullPersonaAreToldApart() throws Exception {
        assertThat(parse("{\"user\": {}}").persona()).isEqualTo(new Persona.Absent());
        assertThat(parse("{\"user\": {}, \"persona\": null}").persona()).isEqualTo(new Persona.Null());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"64eea1110000000000000040\"", "[]", "[{}]", "true", "0", "\"\""})
    void aPersonaOfAnotherTypeIsKept(String json) throws Exception {
        assertThat(parse("{\"user\": {}, \"persona\": " + json + "}").persona())
                .isEqualTo(new Persona.Unexpected(new JsonReader().read(json).root()));
    }

    @Test
    void theLastOfMembersThatShareANameCounts_andThePlacesAreNamed() throws Exception {
        Profile profile = parse("""
                {"user": {"email": "first"}, "user": {"email": "second", "email": "third", "x": [{"y": 1, "y": 2}]}}""");
        assertThat(profile.user(UserField.EMAIL)).isEqualTo(new FieldValue.Text("third"));
        assertThat(profile.repeatedMembers()).containsExactly("/user/email", "/user/x/0/y", "/user");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"id": 1, "email": "e"}           | id,email
            {"user": null}                    | user
            {"user": "64ee"}                  | user
            {"user": [{}], "persona": {}}     | user,persona
            {"token": "t", "User": {}}        | token,User
            {}                                | -
            []                                | -
            [{"user": {}}]                    | -
            null                              | -
            "user"                            | -
            17                                | -
            """)
    void withoutAnObjectUserItIsNoProfile_andSaysWhatIsThereInstead(String json, String members) {
        List<String> expected = Stream.ofNullable(members).flatMap(names -> Stream.of(names.split(","))).toList();
        assertThatExceptionOfType(NotAProfileException.class).isThrownBy(() -> parse(json))
                .satisfies(problem -> assertThat(problem.membersInstead()).isEqualTo(expected))
                .satisfies(problem -> assertThat(problem).hasMessage("no object \"user\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"user": null} | true  | null
            {"user": [1]}  | true  | [1]
            {"id": 1}      | true  | -
            {}             | true  | -
            [1]            | false | [1]
            null           | false | null
            """)
    void saysWhatStandsInPlaceOfTheObject(String json, boolean hasObject, String instead) {
        assertThatExceptionOfType(NotAProfileException.class).isThrownBy(() -> parse(json))
                .satisfies(problem -> assertThat(problem.hasObject()).isEqualTo(hasObject))
                .satisfies(problem -> assertThat(problem.instead().map(new JsonWriter()::compact)).isEqualTo(Optional.ofNullable(instead)));
    }

    private FieldValue sentFor(UserField field, String json) throws JsonSyntaxException, NotAProfileException {
        return parse("{\"user\": {\"" + field.contractName() + "\": " + json + "}}").user(field);
    }

    private FieldValue sentFor(PersonaField field, String json) throws JsonSyntaxException, NotAProfileException {
        Profile profile = parse("{\"user\": {}, \"persona\": {\"" + field.contractName() + "\": " + json + "}}");
        return ((Persona.Present) profile.persona()).fields().getOrDefault(field, new FieldValue.Absent());
    }

    private Profile parse(String json) throws JsonSyntaxException, NotAProfileException {
        return parser.parse(new JsonReader().read(json));
    }

    private static String written(Map<String, JsonValue> members) {
        return new JsonWriter().compact(new JsonValue.Members(members));
    }
}
