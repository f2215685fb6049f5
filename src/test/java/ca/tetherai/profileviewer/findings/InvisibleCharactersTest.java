package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvisibleCharactersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"email": "alex@acme\\u200b.example"}                             | null                           | WARNING user.email: user.email, 1, [U+200B], 0
            {"_id": " 64ee9a8b1e7f2a0011223399"}                             | null                           | WARNING user._id: user._id, 1, [U+0020], 0
            {"fullName": "Alex\\u200b \\u200bRep\\u202e"}                       | null                           | NOTE user.fullName: user.fullName, 3, [U+200B U+202E], 0
            {}                                                               | {"organization": "Acme\\u0007"} | NOTE persona.organization: persona.organization, 1, [U+0007], 0
            {"fullName": "Alex Rep", "designation": "Zo\\u00eb \\u5c71\\u7530"} | null                           | ``
            {"email": "alex@\\u0430cme.example"}                              | null                           | ``
            {"fullName": " \\u200b"}                                          | null                           | NOTE user.fullName: user.fullName, 2, [U+0020 U+200B], 0
            {"email": "\\u200b", "fullName": " ", "designation": ""}         | {"organization": "\\u200b", "region": "\\u00a0\\u2003"} | WARNING user.email: user.email, 1, [U+200B], 0 & NOTE persona.organization: persona.organization, 1, [U+200B], 0 & NOTE persona.region: persona.region, 2, [U+00A0 U+2003], 0
            {"fullName": ["\\u200b"]}                                          | null                           | ``
            {"x": "\\u200b", "y": " ", "z": ""}                               | {"w": "\\u2003"}               | NOTE /user/x /persona/w: [/user/x /persona/w], 2, [U+200B U+2003], 0
            {"a/b": {"c": ["d", " e"]}, "f ": 1}                             | {"g": "\\u202eh"}             | NOTE /user/a~1b/c/1 /user/f  /persona/g: [/user/a~1b/c/1 /user/f  /persona/g], 3, [U+0020 U+202E], 0
            {"fullName": "Alex\\nRep", "_id": "64ee\\n9a8b"} | {"organizationAddress": "a\\nb", "businessHours": "Mon\\r\\nTue"} | NOTE user.fullName: user.fullName, 1, [U+000A], 0 & WARNING user._id: user._id, 1, [U+000A], 0
            {"letter": "a\\n\\tb\\r\\n", "price": "9\\u00a0$"}               | null                           | ``
            {"fullName": "Alex\\u00a0Rep", "designation": "Directeur\\u202f: ventes"} | {"organization": "\\u5c71\\u7530\\u3000\\u5546\\u4e8b", "businessHours": "9\\u00a0h \\u00e0 17\\u00a0h"} | ``
            {"fullName": "Alex\\u00a0", "designation": "\\u3000Rep"} | null | NOTE user.fullName: user.fullName, 1, [U+00A0], 0 & NOTE user.designation: user.designation, 1, [U+3000], 0
            {"fullName": "Alex Rep "} | null | NOTE user.fullName: user.fullName, 1, [U+0020], 0
            {"fullName": "Alex\\u2003Rep"} | null | NOTE user.fullName: user.fullName, 1, [U+2003], 0
            {"phoneNumber": "+1\\u00a0415"} | null | WARNING user.phoneNumber: user.phoneNumber, 1, [U+00A0], 0
            """)
    void whatSystemsCompareIsGraver_andBlanksOfWritingAreWelcomeInWords(String user, String persona, String found) {
        assertThat(Accounts.found(Check.INVISIBLE_CHARACTERS, user, persona)).isEqualTo(found);
    }

    @Test
    void ofVeryManyItIsSaidThatThereMayBeMore() {
        assertThat(Accounts.found(Check.INVISIBLE_CHARACTERS, "{\"fullName\": \"" + "a\\u200b".repeat(50_000) + "\"}"))
                .isEqualTo("NOTE user.fullName: user.fullName, 1000, [U+200B], 1");
    }

    @Test
    void ofManyMembersTheFirstAreNamed() {
        String many = IntStream.range(0, 20).mapToObj(i -> "\"m" + i + "\": \"\\u200b\"").collect(Collectors.joining(","));

        assertThat(Accounts.found(Check.INVISIBLE_CHARACTERS, "{" + many + "}"))
                .endsWith(": [/user/m0 /user/m1 /user/m2 /user/m3 /user/m4 /user/m5 /user/m6 /user/m7 +12], 20, [U+200B], 0");
    }

    @Test
    void ofMegabytesOnlyTheBeginningIsLookedThrough_andThatIsSaid() {
        String long1 = "{\"a\": \"\\u200b\", \"b\": \"" + "x".repeat(2_000_000) + "\", \"c\": \"\\u200b\"}";

        assertThat(Accounts.found(Check.INVISIBLE_CHARACTERS, long1)).isEqualTo("NOTE /user/a: [/user/a], 1, [U+200B], 1");
    }

    @Test
    void aTextThatWasCutAtTheEndOfAllIsSaidToHaveMore() {
        assertThat(Accounts.found(Check.INVISIBLE_CHARACTERS, "{\"a\": \"\\u200b\", \"b\": \"" + "x".repeat(2_000_000) + "\"}"))
                .isEqualTo("NOTE /user/a: [/user/a], 1, [U+200B], 1");
    }

    @Test
    void ofVeryManyMembersOnlyTheFirstAreLookedThrough_andThatIsSaid() {
        String many = "\"\",".repeat(260_000) + "\"\"";

        assertThat(Accounts.found(Check.INVISIBLE_CHARACTERS, "{\"a\": \"\\u200b\", \"b\": [" + many + "], \"c\": \"\\u200b\"}"))
                .isEqualTo("NOTE /user/a: [/user/a], 1, [U+200B], 1");
    }

    @Test
    void theAnswersOwnMembersAreLookedThroughToo() {
        assertThat(Accounts.found(Check.INVISIBLE_CHARACTERS, Accounts.of("{\"user\": {}, \"x\": {\"y\": \"a\\u200b\"}}")))
                .isEqualTo("NOTE /x/y: [/x/y], 1, [U+200B], 0");
    }
}
