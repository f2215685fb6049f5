package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.token.ClaimedValues;
import ca.tetherai.profileviewer.token.TokenClaims;
import ca.tetherai.profileviewer.token.TokenForm;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.token.paste.Paste;
import ca.tetherai.profileviewer.token.paste.PasteReader;
import ca.tetherai.profileviewer.token.paste.PastedToken;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a paste. */
class PasteFuzzTest {
    // RFC 6750, section 2.1.
    private static final Pattern B64TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    // A shorter one may be a word of what is said of it.
    private static final int SHORTEST_TELLING = 16;

    static Stream<byte[]> seeds() {
        return Pastes.all().map(WildText::bytes);
    }

    @MethodSource("seeds")
    @FuzzTest
    void whateverIsPasted_aTokenIsBare_standsThere_andIsNeverTold(byte[] bytes) {
        String text = WildText.of(bytes);
        Paste paste = new PasteReader().read(text);
        switch (paste) {
            case Paste.Found(var token) -> check(text, List.of(token));
            case Paste.Several(var tokens) -> {
                assertThat(tokens).hasSizeGreaterThan(1).extracting(PastedToken::text).doesNotHaveDuplicates();
                check(text, tokens);
            }
            case Paste.Unusable(int position, int character) ->
                assertThat(text.codePoints().skip(position - 1L).findFirst()).hasValue(character);
            case Paste.Missing() -> assertThat(new TokenReader().read(text)).isEqualTo(new TokenInput.Missing());
        }
    }

    private static void check(String text, List<PastedToken> tokens) {
        for (PastedToken token : tokens) {
            assertThat(token.text()).matches(B64TOKEN);
            assertThat(Wrapped.holds(text, token.text())).as("it stands there").isTrue();
            token.server().ifPresent(ServerAddress::parse);
            if (token.text().length() >= SHORTEST_TELLING) {
                assertThat(tokens + "" + token.cleaning() + new Paste.Several(tokens)).doesNotContain(token.text());
            }
            if (new TokenReader().read(token.text()) instanceof TokenInput.Usable(var usable)) {
                // One way of looking into it finds a JWT where the other does.
                assertThat(TokenClaims.read(usable).isPresent()).isEqualTo(ClaimedValues.read(usable).isPresent());
                assertThat(TokenForm.of(usable)).isIn((Object[]) TokenForm.values());
            }
        }
    }
}
