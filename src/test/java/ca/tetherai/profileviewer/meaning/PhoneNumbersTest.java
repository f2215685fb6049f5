package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"+14155550199|+1 415-555-0199|US", "+14155550123|+1 415-555-0123|US",
            "+1 (415) 555-0199|+1 415-555-0199|US", "+1-415-555-0199|+1 415-555-0199|US", "+1.415.555.0199|+1 415-555-0199|US",
            "+14165550134|+1 416-555-0134|CA", "+16045550134|+1 604-555-0134|CA", "+33142685300|+33 1 42 68 53 00|FR",
            "+33 6 12 34 56 78|+33 6 12 34 56 78|FR", "+442079460018|+44 20 7946 0018|GB", "+44 (0)20 7946 0018|+44 20 7946 0018|GB",
            "+49 30 901820|+49 30 901820|DE", "+493012345678|+49 30 12345678|DE", "+41446681800|+41 44 668 18 00|CH",
            "+390612345678|+39 06 1234 5678|IT", "+81312345678|+81 3-1234-5678|JP", "+918012345678|+91 80123 45678|IN",
            "+61 2 9374 4000|+61 2 9374 4000|AU", "+353 1 234 5678|+353 1 234 5678|IE", "+6581234567|+65 8123 4567|SG",
            "+18005550199|+1 800-555-0199|US", "+80012345678|+800 1234 5678|", "+883510001234567|+883 510 001 234 567|"})
    void writesANumberInternationally_withItsCountry(String text, String international, String region) {
        assertThat(PhoneNumbers.read(text)).contains(new Meaning.Phone(international, Optional.ofNullable(region)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "++", "+1", "+1415", "+141555501999", "+1415555019", "+10000000000", "+11155550199", "+9991234567",
            "+0123456789",
            "4155550199", "14155550199", "(415) 555-0199", "0014155550199", "0612345678", "+33012345678", "+3361234567", "+336123456789",
            "+1-800-FLOWERS", "+１４１５５５５０１９９", "+1415555０199", "+٣٣٦١٢٣٤٥٦٧٨", "+1415\u200b5550199", "\u202a+14155550199",
            "+1\u00a0415\u00a05550199",
            " +14155550199", "+14155550199 ", "+14155550199\n", "tel:+14155550199", "+14155550199;ext=5", "+1 415 555 0199 ext. 5",
            "+14155550199x5",
            "+14155550199,+14155550123", "unknown", "n/a", "+١", "+--------", "-", "＋14155550199"})
    void aTextThatIsNoNumberForSureIsNone(String text) {
        assertThat(PhoneNumbers.read(text)).isEmpty();
    }

    @Test
    void aLongTextIsNone() {
        assertThat(PhoneNumbers.read("+" + "1".repeat(100_000))).isEmpty();
    }
}
