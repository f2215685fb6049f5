package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizationDiffersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"fullName": "Zo\\u00eb"}          | {"user": "Zoe\\u0308"}                                       | WARNING user.fullName persona.user: [user.fullName persona.user], Zoë
            {"email": "\\u00e9@x.example"}     | {"userEmail": "e\\u0301@x.example"}                          | WARNING user.email persona.userEmail: [user.email persona.userEmail], é@x.example
            {"designation": "Ing\\u00e9nieur"} | {"position": "Inge\\u0301nieur", "region": "Ing\\u00e9nieur"} | WARNING user.designation persona.position persona.region: [user.designation persona.position persona.region], Ingénieur
            {"fullName": "Zo\\u00eb"}          | {"user": "Zo\\u00eb"}                                        | ``
            {"fullName": "Zoe\\u0308"}         | {"user": "Zoe\\u0308"}                                       | ``
            {"fullName": "Zo\\u00eb"}          | {"user": "Zoe"}                                             | ``
            {"fullName": "ﬁn"}                | {"user": "fin"}                                             | ``
            {"fullName": "Alex"}              | {"user": "alex"}                                            | ``
            {"fullName": "\\ud800"}            | {"user": "\\ud800 "}                                         | ``
            {}                                | null                                                        | ``
            """)
    void theSameToTheEye_andNotTheSameCharacters(String user, String persona, String found) {
        assertThat(Accounts.found(Check.NORMALIZATION_DIFFERS, user, persona)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"email": "zo\\u00eb@x.example"}  | {"email": "zoe\\u0308@x.example"} | WARNING user.email claim:email: [user.email Claim[name=email]], zo\u00eb@x.example
            {"email": "ZOE\\u0308@x.example"} | {"email": "zoe\\u0308@x.example"} | ``
            {"email": "ALEX@x.example"}        | {"email": "alex@x.example"}       | ``
            {"email": "zoe@x.example"}         | {"email": "zoe\\u0308@x.example"} | ``
            {}                                | {"email": "zoe\\u0308@x.example"} | ``
            """)
    void theTokensAddressIsLookedAtToo(String claims, String user, String found) {
        assertThat(Accounts.found(Check.NORMALIZATION_DIFFERS, claims, user, "null")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"996, true", "997, false"})
    void whatIsLongerThanAThousandUnitsIsNobodysKey(int more, boolean found) {
        String rest = "x".repeat(more);

        assertThat(Accounts.found(Check.NORMALIZATION_DIFFERS, "{\"fullName\": \"Zo\\u00eb" + rest + "\"}",
                "{\"user\": \"Zoe\\u0308" + rest + "\"}").isEmpty()).isNotEqualTo(found);
    }
}
