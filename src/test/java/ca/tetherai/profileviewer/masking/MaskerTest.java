package ca.tetherai.profileviewer.masking;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.ProfileParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskerTest {
    private static final String BODY = """
            {"user": {"fullName": "Ana Ruiz Rep", "email": "aruiz@acme.example", "phoneNumber": "+14155550199", "sinchPhoneNumber": "48151",
             "_id": "64ef1a2b3c4d5e6f70223399"}, "persona": {"user": "José Ång", "organizationAddress": "12 Main St, Toronto, ON"}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Manager of ANA’s team | Manager of •••’s team",
            "Banana | Banana",
            "SALES_REP | SALES_REP",
            "REP | •••",
            "ana ruiz rep | •••",
            "Jose\u0301 and JOSE and ång | ••• and ••• and •••",
            "A\u200Bna | •••",
            "aruiz | •••",
            "ask (someone@else.example). | ask (s•••@else.example).",
            "call 555.123.4567 now | call ••• 4567 now",
            "code 48 151 | code •••",
            "id 64ef1a2b3c4d5e6f70223399! | id •••223399!",
            "since 2023-08-30, 2023-08-30T03:25:31.000Z | since 2023-08-30, 2023-08-30T03:25:31.000Z",
            "9am-6pm Mon-Fri 09:00-18:00 | 9am-6pm Mon-Fri 09:00-18:00",
            "12 main st | •••"})
    void textsLoseWhatIsPersonalOfTheAccount(String text, String masked) throws Exception {
        var masker = Masker.of(List.of(new ProfileParser().parse(new JsonReader().read(BODY))), List.of());
        assertThat(masker.text(text)).isEqualTo(masked);
        assertThat(masker.text(masked)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Deputy of Jo | Deputy of •••",
            "Jo's list, Jo. | •••'s list, •••.",
            "jo, JO and Joe | jo, JO and Joe",
            "José, Jo1 | José, Jo1"})
    void aNameOfTwoLettersIsFoundAsItIsWrittenAlone(String text, String masked) throws Exception {
        var masker = Masker.of(List.of(new ProfileParser().parse(new JsonReader().read("{\"user\": {\"fullName\": \"Jo Ann\"}}"))),
                List.of());
        assertThat(masker.text(text)).isEqualTo(masked);
        assertThat(masker.text(masked)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"2023-08-30T03:25:31.000Z, 2023-08-30T03:25:31.000Z", "2023-08-30T03:25:31, 2023-08-30T03:25:31", "1980-05-06, •••",
            "1980-05-06T00:00:00.000Z, •••", "1980-05-06T00:00:00, •••"})
    void amongWhatNobodyKnowsADayMayBeABirthday(String text, String masked) throws Exception {
        var masker = Masker.of(List.of(new ProfileParser().parse(new JsonReader().read(BODY))), List.of());
        assertThat(masker.value("/user/anything", new JsonValue.Text(text))).isEqualTo(new JsonValue.Text(masked));
    }
}
