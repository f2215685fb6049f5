package ca.tetherai.profileviewer.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the field tables against the contract, and the parser against the contract's own examples. */
class ContractTest {
    private static final JsonNode SCHEMAS = schemas();

    /** How a field is declared: what the contract says of it, and what a table says. */
    private record Declaration(String type, boolean nullable) {}

    @Test
    void theUserFieldsAreThoseOfTheContract() {
        assertThat(declared(UserField.values())).isEqualTo(contract("UserProfile"));
    }

    @Test
    void thePersonaFieldsAreThoseOfTheContract() {
        assertThat(declared(PersonaField.values())).isEqualTo(contract("UserPersona"));
    }

    @Test
    void theTablesHaveAllTwentyFourFields() {
        assertThat(contract("UserProfile")).hasSize(12);
        assertThat(contract("UserPersona")).hasSize(12);
    }

    @Test
    void theParserKnowsTheResponsesMembers() throws Exception {
        assertThat(contract("UserProfileResponse")).containsOnlyKeys("user", "persona");
        assertThat(SCHEMAS.at("/UserProfileResponse/required")).singleElement().extracting(JsonNode::asText).isEqualTo("user");
        assertThat(parsed(SCHEMAS.at("/UserProfileResponse/example")).responseExtras()).isEmpty();
    }

    @Test
    void readsTheExampleOfAResponse() throws Exception {
        Profile profile = parsed(SCHEMAS.at("/UserProfileResponse/example"));
        assertThat(present(profile.user())).isEqualTo(Map.of(UserField.ID, new FieldValue.Text("64ee9a8b1e7f2a0011223399"),
                UserField.FULL_NAME,
                new FieldValue.Text("Alex Rep"), UserField.EMAIL, new FieldValue.Text("alex@acme.example"), UserField.ACCESS_ROLE,
                new FieldValue.Text("DEPARTMENT_HEAD"), UserField.ORGANIZATION_ID, new FieldValue.Text("64ee9a8b1e7f2a0011223344")));
        assertThat(profile.persona()).isInstanceOfSatisfying(Persona.Present.class,
                persona -> assertThat(present(persona.fields()))
                        .isEqualTo(Map.of(PersonaField.ID, new FieldValue.Text("64eea1110000000000000040"),
                                PersonaField.ORGANIZATION, new FieldValue.Text("Acme Corp"), PersonaField.TIMEZONE,
                                new FieldValue.Text("America/Toronto"))));
    }

    @Test
    void readsTheExamplesOfAUserAndAPersona() throws Exception {
        ObjectNode response = JsonNodeFactory.instance.objectNode();
        response.set("user", SCHEMAS.at("/UserProfile/example"));
        response.set("persona", SCHEMAS.at("/UserPersona/example"));
        Profile profile = parsed(response);
        assertThat(present(profile.user())).hasSize(11).containsEntry(UserField.CALL_FORWARDING_ENABLED, new FieldValue.Flag(true));
        assertThat(profile.user(UserField.SINCH_PHONE_NUMBER)).isEqualTo(new FieldValue.Absent());
        assertThat(profile.userExtras()).isEmpty();
        assertThat(profile.persona()).isInstanceOfSatisfying(Persona.Present.class, persona -> {
            assertThat(present(persona.fields())).containsOnlyKeys(PersonaField.values());
            assertThat(persona.extras()).isEmpty();
        });
    }

    private static <F> Map<F, FieldValue> present(Map<F, FieldValue> fields) {
        return fields.entrySet()
                .stream()
                .filter(field -> field.getValue().state() == FieldState.PRESENT)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Declaration> declared(ProfileField[] table) {
        return Stream.of(table)
                .collect(Collectors.toMap(ProfileField::contractName,
                        field -> new Declaration(field.kind().isFlag() ? "boolean" : "string", field.nullable())));
    }

    private static Map<String, Declaration> contract(String schema) {
        var declarations = new TreeMap<String, Declaration>();
        SCHEMAS.path(schema)
                .path("properties")
                .properties()
                .forEach(property -> declarations.put(property.getKey(),
                        new Declaration(property.getValue().path("type").asText(), property.getValue().path("nullable").asBoolean())));
        return declarations;
    }

    private static Profile parsed(JsonNode example) throws JsonSyntaxException, NotAProfileException {
        return new ProfileParser().parse(new JsonReader().read(example.toString()));
    }

    private static JsonNode schemas() {
        try (var contract = Objects.requireNonNull(ContractTest.class.getResourceAsStream("/contract/profile.yaml"))) {
            return new YAMLMapper().readTree(contract).at("/components/schemas");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
