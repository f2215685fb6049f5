package ca.tetherai.profileviewer.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.meaning.SentAutomations;
import ca.tetherai.profileviewer.support.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomationLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": true}                                     | a: On
            [{"id": "a", "name": "Follow up", "on": false}] | a: Off (Follow up)
            [7.0]                                           | 7.0: Listed
            [true]                                          | true: Can’t be read as on or off
            """)
    void oneIsToldByItsId_orAsItWasSent(String sent, String line) {
        var automations = SentAutomations.of(Profiles.of("{\"user\": {\"automations\": " + sent + "}}"));

        assertThat(new AutomationLines(Results.ENGLISH).of(automations)).containsExactly(line);
    }
}
