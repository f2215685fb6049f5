package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.token.AccessToken;
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
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a paste. */
class PasteFuzzTest {
    // RFC 6750, section 2.1.
    private static final Pattern B64TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");
    // A shorter one may be a word of what is said of it.
    private static final int SHORTEST_TELLING = 16;

    // RFC 7516, section 3.1.
    private static final int PARTS_OF_ENCRYPTED = 5;

    static Stream<byte[]> seeds() {
        return Stream
                .concat(Pastes.all(), Stream.of("eyJhbGciOiJIUzI1NiJ9.!", "eyJhbGciOiJIUzI1NiJ9.e30x", "eyJhbGciOiJIUzI1NiJ9.e30x.c2ln",
                        "curl http://api.example:80/base/api/user/profile -H 'Authorization: Bearer t0ken-of-16-characters'"))
                .map(WildText::bytes);
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
            assertThat(Wrapped.holdsToken(text, token.text())).as("it stands there").isTrue();
            token.server().ifPresent(server -> isNamed(text, server));
            if (token.text().length() >= SHORTEST_TELLING) {
                assertThat(tokens + "" + token.cleaning() + new Paste.Several(tokens)).doesNotContain(token.text());
            }
            if (new TokenReader().read(token.text()) instanceof TokenInput.Usable(var usable)) {
                looksAsItIs(usable);
            }
        }
    }

    private static void isNamed(String text, String server) {
        assertThat(server).matches("(?i)https?://[^\\s\"'<>]+");
        assertThat(Wrapped.holdsAddress(text, server)).as("it stands there").isTrue();
        // Of what begins as an address of this machine, and is none, nothing is asked.
        boolean seemsLocal = server.toLowerCase(Locale.ROOT).startsWith("http://127.");
        if (!seemsLocal && ServerAddress.parse(server) instanceof ServerAddress.Parsed.Refused(var failure)) {
            assertThat(failure.code()).as("a token goes to another machine encrypted only").isNotEqualTo(FailureCode.SERVER_INSECURE);
        }
    }

    private static void looksAsItIs(AccessToken token) {
        // One way of looking into it finds a JWT where the other does.
        boolean isJwt = TokenClaims.read(token).isPresent();
        assertThat(ClaimedValues.read(token).isPresent()).isEqualTo(isJwt);
        String text = token.reveal();
        if (isJwt) {
            assertThat(text).matches("[^.]+\\.[^.]+\\.[^.]*").hasSizeLessThanOrEqualTo(TokenClaims.MAX_LENGTH);
            return;
        }
        String[] parts = text.split("\\.", -1);
        switch (TokenForm.of(token)) {
            case TOO_LONG -> assertThat(text).hasSizeGreaterThan(TokenClaims.MAX_LENGTH);
            case ENCRYPTED -> assertThat(parts).hasSize(PARTS_OF_ENCRYPTED);
            case UNREADABLE -> assertThat(text).matches("e[w-z0-9_-][^.]*\\..*");
            case OPAQUE -> assertThat(parts.length > 1 && isHeader(parts[0])).as("it begins as a JWT").isFalse();
        }
    }

    // {"alg":" and {"typ":"JWT","alg":" as they are in every token, in whole bytes.
    private static boolean isHeader(String part) {
        return part.matches("eyJ(?:hbGciOi|0eXAiOiJKV1QiLCJhbGciOi)[A-Za-z0-9_-]*") && part.length() % 4 != 1;
    }
}
