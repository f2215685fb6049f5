package ca.tetherai.profileviewer.ui.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicePartsTest {
    // Parts are told by bars; a name may hold whatever it likes.
    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a@x · Admin · …gYAM · Expires in 4:59;a@x · Admin| · …gYAM|Expires in 4:59|
            “token”: a@x · …g_-M · Expired at 15:00 · for one.example;“token”: a@x| · …g_-M|Expired at 15:00| · for one.example
            a@x · …gYAM;a@x| · …gYAM||
            …gYAM · Expires in 4:59;|…gYAM|Expires in 4:59|
            …abcd · x · …gYAM · Expires in 4:59;…abcd · x| · …gYAM|Expires in 4:59|
            aaaa… · R · …gYAM · Expires in 4:59;aaaa… · R| · …gYAM|Expires in 4:59|
            “token”: not a JWT, 23 characters;“token”: not a JWT, 23 characters|||
            """)
    void areFoundInALabel(String label, String expected) {
        var parts = ChoiceParts.of(label);
        assertThat(String.join("|", parts.name(), parts.fingerprint(), parts.expiry(), parts.rest())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"70, 0", "60, 60"})
    void whatIsLongMayBeShortened_whereverItStands(int length, int kept) {
        var parts = ChoiceParts.of("a@x · …gYAM · " + "h".repeat(length));
        assertThat(parts.expiry()).hasSize(kept);
        assertThat(parts.rest()).hasSize(kept == 0 ? length + 3 : 0);
    }

    @ParameterizedTest
    @CsvSource({"a@x · …gYAM · Expired at 15:00, true", "a@x · …gYAM · Expires in 4:59, false", "Expired · …gYAM, false"})
    void tellWhetherItHasExpired(String label, boolean expired) {
        assertThat(ChoiceParts.of(label).endsBy("Expired ")).isEqualTo(expired);
    }
}
