package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"fullName": "Alex Rep", "email": "alex@acme.example"} | {} | ``
            {"fullName": "Alex\\u200b "}                           | {} | fullName 4:U+200B 5:U+0020
            {"email": "alex@\\u0430cme.example"}                   | {} | email 5:U+0430
            {"fullName": "\\u0430cme"}                             | {} | ``
            {}                                                     | {"organizationWebsite": "https://\\u0430cme.example"} | organizationWebsite 8:U+0430
            {}                                                     | {"organization": "\\u200b"} | organization 0:U+200B
            {"fullName": "Alex\\nRep", "email": "a@b.example\\r\\nc"} | {} | fullName 4:U+000A, email 11:U+000D 12:U+000A
            {}                                                     | {"organizationCity": "a\\nb", "organizationAddress": "a\\nb", "businessHours": "a\\r\\nb"} | organizationCity 1:U+000A
            {}                                                     | {"region": "\\u00a0\\u2003"} | region 0:U+00A0 1:U+2003
            {"email": ["alex@\\u200bacme.example"]}                | {} | email 7:U+200B
            {"fullName": "", "email": null, "accessRole": true}    | {} | ``
            """)
    void theOddCharactersOfEachFieldAreFoundByTheWay(String user, String persona, String found) {
        Meanings meanings = Samples.meanings(Profiles.of("{\"user\": " + user + ", \"persona\": " + persona + "}"));

        assertThat(fields().filter(field -> !meanings.odd(field).isEmpty())
                .map(field -> field.contractName() + meanings.odd(field).stream().map(MeaningsTest::inShort).collect(Collectors.joining()))
                .collect(Collectors.joining(", "))).isEqualTo(found);
    }

    @Test
    void atMostAThousandAreKept() {
        Profile profile = Profiles.of("{\"user\": {\"fullName\": \"" + "\u200b".repeat(2_000) + "x\"}}");

        assertThat(Samples.meanings(profile).odd(UserField.FULL_NAME)).hasSize(OddCharacters.MOST);
    }

    private static Stream<ProfileField> fields() {
        return Stream.concat(Stream.of(UserField.values()), Stream.of(PersonaField.values()));
    }

    private static String inShort(OddCharacter odd) {
        return " " + odd.index() + ":" + odd.notation();
    }
}
