package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaNoObjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {} | "a"   | WARNING /persona
            {} | []    | WARNING /persona
            {} | false | WARNING /persona
            {} | 0     | WARNING /persona
            {} | {}    | ``
            {} | null  | ``
            """)
    void anObjectOrNullIsFine(String user, String persona, String found) {
        assertThat(Accounts.found(Check.PERSONA_NO_OBJECT, user, persona)).isEqualTo(found);
    }
}
