package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaIdDiffersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"persona": "64ee9a8b1e7f2a0011223399"} | {"_id": "64eea1110000000000000040"} | PROBLEM user.persona persona._id: 64ee9a8b1e7f2a0011223399, 64eea1110000000000000040
            {"persona": "a"}                        | {"_id": "b"}                        | PROBLEM user.persona persona._id: a, b
            {"persona": "64eea1110000000000000040"} | {"_id": "64eea1110000000000000040"} | ``
            {"persona": "64EEA1110000000000000040"} | {"_id": "64eea1110000000000000040"} | ``
            {"persona": null}                       | {"_id": "64eea1110000000000000040"} | ``
            {}                                      | {"_id": "64eea1110000000000000040"} | ``
            {"persona": "64ee9a8b1e7f2a0011223399"} | {}                                  | ``
            {"persona": "64ee9a8b1e7f2a0011223399"} | {"_id": 7}                          | ``
            {"persona": "64ee9a8b1e7f2a0011223399"} | {"_id": " "}                        | ``
            {"persona": "64ee9a8b1e7f2a0011223399"} | null                                | ``
            {"persona": "64ee9a8b1e7f2a0011223399"} | "x"                                 | ``
            """)
    void bothIdsMustBeThere_andBeTheSame(String user, String persona, String found) {
        assertThat(Accounts.found(Check.PERSONA_ID_DIFFERS, user, persona)).isEqualTo(found);
    }
}
