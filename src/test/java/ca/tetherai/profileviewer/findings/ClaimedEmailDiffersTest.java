package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedEmailDiffersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"email": "b@x.example"}              | {"email": "a@x.example"} | WARNING user.email claim:email: b@x.example, a@x.example
            {"preferred_username": "b@x.example"} | {"email": "a@x.example"} | WARNING user.email claim:email: b@x.example, a@x.example
            {"email": "A@X.example"}              | {"email": "a@x.example"} | ``
            {"preferred_username": "alex"}        | {"email": "a@x.example"} | ``
            {"email": "b@x.example"}              | {"email": ""}            | ``
            {"email": "b@x.example"}              | {}                       | ``
            {}                                    | {"email": "a@x.example"} | ``
            """)
    void onlyAddressesAreCompared_inWhateverCase(String claims, String user, String found) {
        assertThat(Accounts.found(Check.CLAIMED_EMAIL_DIFFERS, claims, user, "null")).isEqualTo(found);
    }
}
