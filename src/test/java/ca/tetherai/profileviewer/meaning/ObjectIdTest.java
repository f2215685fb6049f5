package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectIdTest {

    @ParameterizedTest
    @CsvSource({"64ee9a8b1e7f2a0011223399,2023-08-30T01:25:31Z", "64EE9A8B1E7F2A0011223399,2023-08-30T01:25:31Z",
            "64eea1110000000000000040,2023-08-30T01:53:21Z", "495c07800000000000000000,2009-01-01T00:00:00Z",
            "7fffffffffffffffffffffff,2038-01-19T03:14:07Z", "800000000000000000000000,2038-01-19T03:14:08Z",
            "fffffffffffffffffffffffe,2106-02-07T06:28:15Z", "4ab5c6d0aaaaaaaaaaaaaaaa,2009-09-20T06:08:16Z"})
    void saysWhenItsRecordWasMade(String text, Instant expected) {
        assertThat(ObjectId.read(text)).isEqualTo(new Meaning.Id(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000000000000000000", "ffffffffffffffffffffffff", "FFFFFFFFFFFFFFFFFFFFFFFF", "123456789012345678901234",
            "111111111111111111111111", "495c077f0000000000000000"})
    void nothingIsSaidOfAPlaceholder(String text) {
        assertThat(ObjectId.read(text)).isEqualTo(new Meaning.None());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "64ee9a8b1e7f2a001122339", "64ee9a8b1e7f2a00112233999", "64ee9a8b1e7f2a001122339g",
            " 64ee9a8b1e7f2a001122339", "64ee9a8b1e7f2a0011223399 ", "64ee9a8b-1e7f2a001122339", "64ee9a8b1e7f2a001122339\u200b",
            "٦٤ee9a8b1e7f2a0011223399", "６4ee9a8b1e7f2a0011223399", "ObjectId(64ee9a8b1e7f2a0)", "+64ee9a8b1e7f2a001122339",
            "0x64ee9a8b1e7f2a00112233",
            "123e4567-e89b-12d3-a456-426614174000", "12", "64ee9a8b1e7f2a001122339О"})
    void aTextThatIsNoneIsInvalid(String text) {
        assertThat(ObjectId.read(text)).isEqualTo(new Meaning.Invalid());
    }

    @Test
    void aLongTextIsNone() {
        assertThat(ObjectId.read("a".repeat(100_000))).isEqualTo(new Meaning.Invalid());
    }
}
