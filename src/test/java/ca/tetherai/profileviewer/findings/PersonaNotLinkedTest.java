package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaNotLinkedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"persona": null} | {"_id": "a"} | WARNING user.persona persona._id
            {"persona": "  "} | {}           | WARNING user.persona persona._id
            {}                | {"_id": "a"} | NOTE user.persona persona._id
            {"persona": "a"}  | {"_id": "a"} | ``
            {"persona": "b"}  | {"_id": "a"} | ``
            {"persona": 7}    | {"_id": "a"} | ``
            {"persona": null} | null         | ``
            {}                | null         | ``
            {"persona": null} | "a"          | ``
            """)
    void aPersonaWithoutItsIdIsFound(String user, String persona, String found) {
        assertThat(Accounts.found(Check.PERSONA_NOT_LINKED, user, persona)).isEqualTo(found);
    }
}
