package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaNotFoundTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"persona": "a"}  | null | PROBLEM user.persona: a
            {"persona": "a"}  | {}   | ``
            {"persona": "a"}  | []   | ``
            {"persona": null} | null | ``
            {"persona": ""}   | null | ``
            {"persona": 7}    | null | ``
            {}                | null | ``
            """)
    void anIdWithoutAPersonaIsFound(String user, String persona, String found) {
        assertThat(Accounts.found(Check.PERSONA_NOT_FOUND, user, persona)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"persona": "a"}  | WARNING user.persona: a
            {"persona": null} | ``
            {}                | ``
            """)
    void whatTheServerDoesNotSendAtAllMayStillBeThere(String user, String found) {
        assertThat(Accounts.found(Check.PERSONA_NOT_FOUND, user)).isEqualTo(found);
    }
}
