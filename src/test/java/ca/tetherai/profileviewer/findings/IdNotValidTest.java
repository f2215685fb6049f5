package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNotValidTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"_id": "acme"}                                 | null                                            | WARNING user._id: user._id, acme
            {}                                              | {"_id": "acme"}                                 | WARNING persona._id: persona._id, acme
            {"_id": "64ee9a8b1e7f2a001122339"}              | null                                            | WARNING user._id: user._id, 64ee9a8b1e7f2a001122339
            {}                                              | {"_id": "64ee9a8b1e7f2a001122339"}              | WARNING persona._id: persona._id, 64ee9a8b1e7f2a001122339
            {"_id": "64ee9a8b1e7f2a001122339g"}             | null                                            | WARNING user._id: user._id, 64ee9a8b1e7f2a001122339g
            {}                                              | {"_id": "64ee9a8b1e7f2a001122339g"}             | WARNING persona._id: persona._id, 64ee9a8b1e7f2a001122339g
            {"_id": "0b0f2f5e-1b1a-4e7e-9d6b-1f2a3b4c5d6e"} | null                                            | WARNING user._id: user._id, 0b0f2f5e-1b1a-4e7e-9d6b-1f2a3b4c5d6e
            {}                                              | {"_id": "0b0f2f5e-1b1a-4e7e-9d6b-1f2a3b4c5d6e"} | WARNING persona._id: persona._id, 0b0f2f5e-1b1a-4e7e-9d6b-1f2a3b4c5d6e
            {"_id": "64ee9a8b1e7f2a0011223399"}             | null                                            | ``
            {}                                              | {"_id": "64ee9a8b1e7f2a0011223399"}             | ``
            {"_id": null}                                   | null                                            | ``
            {"_id": ""}                                     | null                                            | ``
            {"_id": 7}                                      | null                                            | ``
            {"_id": []}                                     | null                                            | ``
            """)
    void whatIsNoneOfItsKindIsFound_whatIsNoTextIsNot(String user, String persona, String found) {
        assertThat(Accounts.found(Check.ID_NOT_VALID, user, persona)).isEqualTo(found);
    }
}
