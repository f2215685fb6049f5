package ca.tetherai.profileviewer.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TokenReader;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokenSummarizerTest {
    private final TokenSummarizer summarizer = new TokenSummarizer(new TokenReader(), Messages.of(Locale.UK),
            InstantSource.fixed(Samples.NOW),
            ZoneOffset.UTC);

    @Test
    void namesWhoAndUntilWhen_andThatNothingIsVerified() {
        TokenSummary summary = summarizer.apply(token(Duration.ofMinutes(42)));

        assertThat(summary.text()).isEqualTo("alex@acme.example · Admin · Claims, not verified · Expires at 15:56");
        assertThat(summary.expired()).isFalse();
    }

    @Test
    void saysThatATokenHasExpired() {
        TokenSummary summary = summarizer.apply(token(Duration.ofDays(-2)));

        assertThat(summary.expiry()).startsWith("Expired on").contains("2026");
        assertThat(summary.expired()).isTrue();
    }

    @Test
    void anOpaqueTokenIsSaidToBeOne_andNothingOfItIsShown() {
        assertThat(summarizer.apply("opaque-token-1").text()).contains("Not a JWT").doesNotContain("opaque-token-1");
    }

    @Test
    void namesThePlaceOfTheFirstBadCharacter() {
        assertThat(summarizer.apply("abc!def"))
                .isEqualTo(TokenSummary.unusable("Not a token: character 4 (U+0021) can’t be in one"));
    }

    @Test
    void anEmptyFieldSaysWhatBecomesOfAToken() {
        assertThat(summarizer.apply("").text()).isEqualTo("Kept in memory only, never saved");
    }

    private static String token(Duration untilExpiry) {
        return JWT.create()
                .withClaim("email", "alex@acme.example")
                .withClaim("role", "ADMIN")
                .withExpiresAt(Samples.NOW.plus(untilExpiry))
                .sign(Algorithm.HMAC256("secret"));
    }
}
