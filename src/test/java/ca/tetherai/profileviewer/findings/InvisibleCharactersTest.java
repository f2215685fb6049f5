package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvisibleCharactersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"email": "alex@acme\\u200b.example"}                             | null                           | WARNING user.email: user.email, 1, [U+200B]
            {"_id": " 64ee9a8b1e7f2a0011223399"}                             | null                           | WARNING user._id: user._id, 1, [U+0020]
            {"fullName": "Alex\\u200b \\u200bRep\\u202e"}                       | null                           | NOTE user.fullName: user.fullName, 3, [U+200B U+202E]
            {}                                                               | {"organization": "Acme\\u0007"} | NOTE persona.organization: persona.organization, 1, [U+0007]
            {"fullName": "Alex Rep", "designation": "Zo\\u00eb \\u5c71\\u7530"} | null                           | ``
            {"email": "alex@\\u0430cme.example"}                              | null                           | ``
            {"fullName": " \\u200b"}                                          | null                           | ``
            {"fullName": ["\\u200b"], "x": "\\u200b"}                          | null                           | ``
            """)
    void whatSystemsCompareIsGraver(String user, String persona, String found) {
        assertThat(Accounts.found(Check.INVISIBLE_CHARACTERS, user, persona)).isEqualTo(found);
    }
}
