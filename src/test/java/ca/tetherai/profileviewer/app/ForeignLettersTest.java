package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters of an account are laid out before it is shown. */
class ForeignLettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"user": {"fullName": "Zoë Müller"}}                                      | ''
            {"user": {"fullName": "山田 太郎 山田"}}                                    | 山田太郎
            {"user": {"fullName": "Zoë نور", "note": "나"}}                             | نور나
            {"user": {"note": "👍🏽", "list": ["山"]}}                                   | 👍🏽
            {"user": {"fullName": "Zoë"}, "persona": {"userName": "山", "note": "田"}}  | 山田
            {"user": {"fullName": "Zoë"}, "persona": null, "note": "田"}                | 田
            {"user": {"fullName": "\\ud800山"}}                                          | 山
            """)
    void lettersBeyondLatinAreEachTakenOnce(String body, String letters) {
        assertThat(ForeignLetters.of(Profiles.of(body))).isEqualTo(letters);
    }

    @Test
    void ofVeryManyOnlySomeAreTaken() {
        var many = new StringBuilder();
        for (int letter = 0x4e00; letter < 0x4e00 + 5_000; letter++) {
            many.appendCodePoint(letter);
        }

        String letters = ForeignLetters.of(Profiles.of("{\"user\": {\"fullName\": \"" + many + "\"}}"));

        assertThat(letters).hasSize(ForeignLetters.MOST).startsWith("\u4e00\u4e01");
    }
}
