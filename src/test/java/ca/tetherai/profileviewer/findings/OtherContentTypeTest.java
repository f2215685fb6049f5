package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherContentTypeTest {
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html; charset=utf-8", "text/json", "application/octet-stream", "application/jsonp",
            "application/json-seq", "json", "application/xml; note=application/json"})
    void whatDoesNotSayJsonIsFound(String type) {
        assertThat(found(Optional.of(type))).isEqualTo("NOTE answer: " + type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON ;charset=utf-8",
            "application/problem+json",
            "application/vnd.tether.v1+json;q=1", " application/json ", ""})
    void jsonUnderAnyOfItsNamesIsFine(String type) {
        assertThat(found(Optional.of(type))).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotSaySaysNothingWrong() {
        assertThat(found(Optional.empty())).isEmpty();
    }

    private static String found(Optional<String> contentType) {
        return Accounts.found(Check.OTHER_CONTENT_TYPE, Accounts.answered(contentType, Optional.empty()));
    }
}
