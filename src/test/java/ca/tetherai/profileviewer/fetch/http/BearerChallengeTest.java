package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearerChallengeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "Bearer error=\"invalid_token\"|invalid_token|",
            "Bearer error=invalid_token|invalid_token|",
            "BEARER realm=\"x\" ,ERROR = \"e\" , error_description=\"d\"|e|d",
            "Bearer realm=\"a, error=\\\"no\\\"\", error=\"yes\"|yes|",
            "Bearer error_description=\"She said \\\"no\\\" \\\\ twice\"||She said \"no\" \\ twice",
            "Bearer error_description=\"\"||~~",
            "Basic realm=\"x\", Bearer error=\"e\"|e|",
            "Negotiate YWJj==, Bearer error=\"e\"|e|",
            "Bearer error=\"first\", Bearer error=\"second\"|first|",
            "Bearer error=\"e\", Basic error=\"no\"|e|",
            "Bearer realm=\"a\", Bearer error=\"e\"|e|",
            "Bearer realm=\"a\", Basic error=\"no\", Bearer scope=\"s\", error_description=\"d\"||d",
            "Bearer realm=\"example\", error=\"invalid_token\", error_description=\"The access token expired\"|invalid_token|The access token expired",
            "DPoP algs=\"ES256\", error=\"no\", Bearer error=e|e|",
            "Basic error=\"no\"||",
            "Bearer||",
            "Bearer error=\"unclosed||",
            "error=\"no scheme\"||",
            "\"Bearer error=no\"||",
            ",,,||",
            "~~||"})
    void readsTheParametersOfTheFirstBearerChallenge(String header, String error, String description) {
        Map<String, String> parameters = BearerChallenge.parameters(List.of(header));
        assertThat(parameters.get("error")).isEqualTo(error);
        assertThat(parameters.get("error_description")).isEqualTo(description);
    }

    @Test
    void readsLongHeaders() {
        String description = "a\\\"".repeat(100_000);
        assertThat(
                BearerChallenge.parameters(List.of("Basic", "Bearer error_description=\"" + description + "\"")).get("error_description"))
                .isEqualTo("a\"".repeat(100_000));
    }

    @Test
    void readsTheChallengeThatSaysSomething_inWhicheverHeaderItIs() {
        assertThat(BearerChallenge.parameters(List.of("Bearer realm=\"a\"", "Basic error=\"no\"", "Bearer error=\"e\", scope=\"s\"")))
                .isEqualTo(Map.of("error", "e", "scope", "s"));
    }
}
