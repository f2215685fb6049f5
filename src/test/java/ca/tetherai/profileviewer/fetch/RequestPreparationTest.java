package ca.tetherai.profileviewer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.token.TestTokens;
import ca.tetherai.profileviewer.token.TokenInput;
import org.junit.jupiter.api.Test;

class RequestPreparationTest {

    private static Prepared prepare(String server, TokenInput token) {
        return new RequestPreparation(_ -> token).prepare(server, "as typed");
    }

    @Test
    void aServerAndATokenMakeARequest() {
        var token = TestTokens.token("abc");
        assertThat(prepare("https://api.example.com", new TokenInput.Usable(token))).isInstanceOfSatisfying(Prepared.Ready.class, ready -> {
            assertThat(ready.request().server()).hasToString("https://api.example.com");
            assertThat(ready.request().token()).isEqualTo(token);
        });
    }

    @Test
    void readsTheTokenThatWasTyped() {
        var read = new RequestPreparation(typed -> new TokenInput.Usable(TestTokens.token(typed))).prepare("https://api.example.com",
                "xyz");
        assertThat(read).isInstanceOfSatisfying(Prepared.Ready.class,
                ready -> assertThat(ready.request().token()).isEqualTo(TestTokens.token("xyz")));
    }

    @Test
    void theServerIsLookedAtFirst() {
        assertThat(prepare(" ", new TokenInput.Missing())).isEqualTo(refused(FailureCode.SERVER_MISSING));
        assertThat(prepare("nowhere", new TokenInput.Missing())).isEqualTo(refused(FailureCode.SERVER_INVALID));
        assertThat(prepare("http://api.example.com", new TokenInput.Unusable(1, 'é')))
                .isEqualTo(refused(FailureCode.SERVER_INSECURE, "api.example.com"));
    }

    @Test
    void anAddressWithTheTokenInItIsNotAsked() {
        var token = new TokenInput.Usable(TestTokens.token("opaque-0123456789"));
        assertThat(prepare("https://api.example.com/v1/opaque-0123456789", token))
                .isEqualTo(new Prepared.Refused(Failure.tokenInAddress()));
        assertThat(prepare("https://OPAQUE-0123456789.example.com", token)).isEqualTo(new Prepared.Refused(Failure.tokenInAddress()));
        assertThat(prepare("https://api.example.com/v1", token)).isInstanceOf(Prepared.Ready.class);
    }

    @Test
    void saysWhatIsWrongWithTheToken() {
        assertThat(prepare("https://api.example.com", new TokenInput.Missing())).isEqualTo(refused(FailureCode.TOKEN_MISSING));
        assertThat(prepare("https://api.example.com", new TokenInput.Unusable(7, ' ')))
                .isEqualTo(refused(FailureCode.TOKEN_UNUSABLE, 7, "U+0020"));
        assertThat(prepare("https://api.example.com", new TokenInput.Unusable(1, 0x1F600)))
                .isEqualTo(refused(FailureCode.TOKEN_UNUSABLE, 1, "U+1F600"));
        assertThat(prepare("https://api.example.com", new TokenInput.Several(3))).isInstanceOfSatisfying(Prepared.Refused.class,
                refused -> {
                    assertThat(refused.failure().variant()).contains(FailureVariant.SEVERAL_TOKENS);
                    assertThat(refused.failure().arguments()).containsExactly(3);
                });
    }

    private static Prepared refused(FailureCode code, Object... arguments) {
        return new Prepared.Refused(Failure.notAsked(code, arguments));
    }
}
