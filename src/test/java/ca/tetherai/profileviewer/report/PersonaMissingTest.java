package ca.tetherai.profileviewer.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.json.JsonWriter;
import ca.tetherai.profileviewer.support.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaMissingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"user": {"persona": "a"}}                     | true
            {"user": {"persona": "a"}, "persona": null}    | true
            {"user": {"persona": 7}}                       | true
            {"user": {"persona": true}}                    | true
            {"user": {"persona": ""}}                      | false
            {"user": {"persona": null}, "persona": null}   | false
            {"user": {}}                                   | false
            {"user": {}, "persona": 7}                     | true
            """)
    void isWrongWhereTheAccountNamesOne_orSomethingElseStandsThere(String json, boolean wrong) {
        assertThat(PersonaMissing.of(Profiles.of(json), Results.ENGLISH, new JsonWriter()::compact))
                .hasValueSatisfying(missing -> assertThat(missing.isWrong()).isEqualTo(wrong));
    }

    @Test
    void isNotSaidOfOneThatCame() {
        assertThat(PersonaMissing.of(Profiles.full(), Results.ENGLISH, new JsonWriter()::compact)).isEmpty();
    }
}
