package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedIdDiffersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"sub": "64eea1110000000000000040"}             | {"_id": "64ee9a8b1e7f2a0011223399"} | PROBLEM user._id claim:sub: 64eea1110000000000000040, 64ee9a8b1e7f2a0011223399
            {"user": {"_id": "64eea1110000000000000040"}}   | {"_id": "64ee9a8b1e7f2a0011223399"} | PROBLEM user._id claim:user._id: 64eea1110000000000000040, 64ee9a8b1e7f2a0011223399
            {"id": 7}                                       | {"_id": "8"}                        | PROBLEM user._id claim:id: 7, 8
            {"sub": "64ee9a8b1e7f2a0011223399"}             | {"_id": "64ee9a8b1e7f2a0011223399"} | ``
            {"sub": "64EE9A8B1E7F2A0011223399"}             | {"_id": "64ee9a8b1e7f2a0011223399"} | ``
            {"sub": "alex@acme.example"}                    | {"_id": "64ee9a8b1e7f2a0011223399"} | ``
            {"sub": "auth0\\u007c64eea1110000000000000040"}       | {"_id": "64ee9a8b1e7f2a0011223399"} | ``
            {"sub": "0b0f2f5e-1b1a-4e7e-9d6b-1f2a3b4c5d6e"} | {"_id": "64ee9a8b1e7f2a0011223399"} | ``
            {"sub": "64eea1110000000000000040"}             | {"_id": null}                       | ``
            {"sub": "64eea1110000000000000040"}             | {"_id": 7}                          | ``
            {"sub": "64eea1110000000000000040"}             | {}                                  | ``
            {}                                              | {"_id": "64ee9a8b1e7f2a0011223399"} | ``
            {"sub": "650000000000000000000001", "userId": "64ee9a8b1e7f2a0011223399"} | {"_id": "64ee9a8b1e7f2a0011223399"} | ``
            {"id": "650000000000000000000001", "user": {"_id": "64ee9a8b1e7f2a0011223399"}} | {"_id": "64ee9a8b1e7f2a0011223399"} | ``
            {"sub": "64ee9a8b1e7f2a0011223399", "id": "650000000000000000000001"} | {"_id": "64ee9a8b1e7f2a0011223399"} | ``
            {"sub": "alex", "uid": ["650000000000000000000001"]} | {"_id": "64ee9a8b1e7f2a0011223399"} | PROBLEM user._id claim:uid: 650000000000000000000001, 64ee9a8b1e7f2a0011223399
            {"user": {"id": {"_id": "650000000000000000000001"}}} | {"_id": "64ee9a8b1e7f2a0011223399"} | PROBLEM user._id claim:user.id._id: 650000000000000000000001, 64ee9a8b1e7f2a0011223399
            """)
    void onlyIdsOfOneShapeAreCompared_andOneThatAgreesSettlesIt(String claims, String user, String found) {
        assertThat(Accounts.found(Check.CLAIMED_ID_DIFFERS, claims, user, "null")).isEqualTo(found);
    }
}
