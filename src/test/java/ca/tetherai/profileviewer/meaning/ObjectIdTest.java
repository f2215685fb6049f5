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
            "64eea1110000000000000040,2023-08-30T01:53:21Z", "000000000000000000000000,1970-01-01T00:00:00Z",
            "7fffffffffffffffffffffff,2038-01-19T03:14:07Z", "800000000000000000000000,2038-01-19T03:14:08Z",
            "ffffffffffffffffffffffff,2106-02-07T06:28:15Z", "4ab5c6d0aaaaaaaaaaaaaaaa,2009-09-20T06:08:16Z"})
    void saysWhenItsRecordWasMade(String text, Instant expected) {
        assertThat(ObjectId.createdAt(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "64ee9a8b1e7f2a001122339", "64ee9a8b1e7f2a00112233999", "64ee9a8b1e7f2a001122339g",
            " 64ee9a8b1e7f2a001122339", "64ee9a8b1e7f2a0011223399 ", "64ee9a8b-1e7f2a001122339", "64ee9a8b1e7f2a001122339\u200b",
            "٦٤ee9a8b1e7f2a0011223399", "６4ee9a8b1e7f2a0011223399", "ObjectId(64ee9a8b1e7f2a0)", "+64ee9a8b1e7f2a001122339",
            "0x64ee9a8b1e7f2a00112233",
            "123e4567-e89b-12d3-a456-426614174000", "12", "64ee9a8b1e7f2a001122339О"})
    void aTextThatIsNoneHasNoSuchTime(String text) {
        assertThat(ObjectId.createdAt(text)).isEmpty();
    }

    @Test
    void aLongTextIsNone() {
        assertThat(ObjectId.createdAt("a".repeat(100_000))).isEmpty();
    }
}
