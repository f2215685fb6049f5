package ca.tetherai.profileviewer.token.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where one text holds several tokens, each comes with what is said of it alone. */
class SeveralTokensTest {
    private static final String ONE = "one-opaque-token-0123456789";
    private static final String OTHER = "other-opaque-token-9876543210";

    private final PasteReader reader = new PasteReader();

    @Test
    void eachCommandHasItsServer() {
        assertThat(servers("""
                curl https://a.example/api/x -H 'Authorization: Bearer %s'
                curl https://b.example/api/x -H 'Authorization: Bearer %s'
                """)).containsExactly("https://a.example", "https://b.example");
    }

    @Test
    void eachPowerShellCommandHasItsServer() {
        assertThat(servers("""
                irm https://a.example/api/x -Headers @{Authorization='Bearer %s'}
                irm https://b.example/api/x -Headers @{Authorization='Bearer %s'}
                """)).containsExactly("https://a.example", "https://b.example");
    }

    @Test
    void eachBlockOfHeadersHasItsHost() {
        assertThat(servers("""
                GET /api/x HTTP/1.1
                Host: a.example
                Authorization: Bearer %s

                GET /api/x HTTP/1.1
                Host: b.example
                Authorization: Bearer %s
                """)).containsExactly("https://a.example", "https://b.example");
    }

    @Test
    void eachAnswerHasItsServer() {
        assertThat(servers("""
                [{"token": "%s", "apiUrl": "https://a.example"}, {"user": {"token": "%s"}, "apiUrl": "https://b.example"}]
                """)).containsExactly("https://a.example", "https://b.example");
    }

    @Test
    void aTokenBelowACallThatHasItsOwn_isNotForThatCallsServer() {
        assertThat(servers("""
                fetch("https://a.example/api/x", {headers: {authorization: "Bearer %s"}});
                const token = "%s"; // staging's
                """)).containsExactly("https://a.example", "none");
    }

    @Test
    void aWordBelowAnOpaqueTokenMayBeItsEnd_orThanks() {
        assertThat(reader.read(ONE + "\nThanks")).isInstanceOfSatisfying(Paste.Several.class,
                several -> assertThat(several.tokens()).extracting(PastedToken::text).containsExactly(ONE, ONE + "Thanks"));
    }

    @Test
    void aTokenAboveACallThatHasItsOwn_isNotForThatCallsServer() {
        assertThat(servers("""
                const token = "%2$s"; // staging's
                fetch("https://a.example/api/x", {headers: {authorization: "Bearer %1$s"}});
                """)).containsExactly("https://a.example", "none");
    }

    @Test
    void whatIsTooShortForATokenIsNotAskedAbout_beforeAWordBelowIt() {
        assertThat(reader.read("0123456789abcdef\nThanks")).isInstanceOf(Paste.Several.class);
        assertThat(reader.read("0123456789abcde\nThanks")).isInstanceOf(Paste.Found.class);
    }

    @Test
    void noMoreThanTwentyAreOffered() {
        String many = IntStream.range(0, 25).mapToObj("{\"token\": \"opaque-%d\"}"::formatted).collect(Collectors.joining(",", "[", "]"));
        assertThat(((Paste.Several) reader.read(many)).tokens()).hasSize(20);
    }

    @Test
    void eachHasTheNameThatItStandsUnder() {
        assertThat(tokens("{\"token\": \"%s\", \"access_token\": \"%s\"}")).extracting(PastedToken::name)
                .containsExactly("token", "access_token");
    }

    private List<String> servers(String text) {
        return tokens(text).stream().map(token -> token.server().orElse("none")).toList();
    }

    private List<PastedToken> tokens(String text) {
        List<PastedToken> tokens = ((Paste.Several) reader.read(text.formatted(ONE, OTHER))).tokens();
        assertThat(tokens).extracting(PastedToken::text).containsExactly(ONE, OTHER);
        return tokens;
    }
}
