package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.token.TestTokens;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestIdTest {

    @Test
    void aTokenInPiecesBetweenControlCharactersIsNotPutTogether() {
        assertThat(id("r-" + Fetching.TOKEN.replaceAll("(.{5})", "$1\u0001"))).contains("r-…");
    }

    private static Optional<String> id(String sent) {
        return RequestId.of(HttpHeaders.of(Map.of("X-Request-Id", List.of(sent)), (_, _) -> true),
                new TokenRedaction(TestTokens.token(Fetching.TOKEN)));
    }
}
