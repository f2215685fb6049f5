package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneNotValidTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {} | {"timezone": "Toronto"}         | WARNING persona.timezone: persona.timezone, Toronto
            {} | {"timezone": "Mars/Olympus"}    | WARNING persona.timezone: persona.timezone, Mars/Olympus
            {} | {"timezone": "America/Toronto"} | ``
            {} | {"timezone": "Europe/Paris"}    | ``
            {} | {"timezone": null}              | ``
            {} | {"timezone": ""}                | ``
            {} | {"timezone": 7}                 | ``
            {} | {"timezone": []}                | ``
            """)
    void whatIsNoneOfItsKindIsFound_whatIsNoTextIsNot(String user, String persona, String found) {
        assertThat(Accounts.found(Check.ZONE_NOT_VALID, user, persona)).isEqualTo(found);
    }
}
