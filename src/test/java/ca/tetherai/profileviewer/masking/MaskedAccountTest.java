package ca.tetherai.profileviewer.masking;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Exchange;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.findings.Examiner;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileParser;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedAccountTest {
    private static final ServerAddress SERVER = server();
    private static final Exchange EXCHANGE = Samples.exchange(SERVER, OptionalInt.of(200), Duration.ofMillis(9), 1, Instant.EPOCH,
            Optional.empty());

    @Test
    void nothingThatIsMaskedComesThroughAnywhere() throws Exception {
        for (long seed = 0; seed < 1_500; seed++) {
            var random = new RandomAccount(seed);
            String body = random.body();
            MaskedAccount masked = masked(body);
            String all = folded(masked.toString());
            for (String secret : random.secrets) {
                assertThat(all.contains(folded(secret))).as("seed %s: %s in %s from %s", seed, secret, masked, body).isFalse();
            }
        }
    }

    @Test
    void whatIsMaskedStaysAsItIs() throws Exception {
        for (long seed = 0; seed < 1_500; seed++) {
            String body = new RandomAccount(seed).body();
            MaskedAccount once = masked(body);
            assertThat(MaskedAccount.of(Masker.of(once.loaded(), List.of()), once.loaded(), once.examined())).as("seed %s: %s", seed, body)
                    .isEqualTo(once);
        }
    }

    @Test
    void theBodyIsWhatTheTreeIs() throws Exception {
        for (long seed = 0; seed < 1_500; seed++) {
            String body = new RandomAccount(seed).body();
            MaskedAccount masked = masked(body);
            var root = new JsonReader().read(body).root();
            assertThat(new JsonReader().read(masked.loaded().body()).root()).as("seed %s: %s", seed, body)
                    .isEqualTo(Masker.of(loaded(body), List.of()).value("", root));
            assertThat(states(masked.loaded().profile())).isEqualTo(states(profile(body)));
            assertThat(new JsonReader().read(masked.loaded().body()).repeatedMembers())
                    .isEqualTo(masked.loaded().profile().repeatedMembers());
        }
    }

    // As much as reading needs, and less than threads have by default.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[|]", "{\"a\":|}"})
    void whatNestsAsDeepAsJsonMayIsMaskedOnASmallStack(String opening, String closing) throws Exception {
        String deep = opening.repeat(998) + closing.repeat(998).replaceFirst("^}", "1}");
        String body = "{\"user\": {\"fullName\": " + deep + ", \"more\": " + deep + "}}";
        var masking = new FutureTask<>(() -> masked(body));
        new Thread(null, masking, "small stack", 768 * 1024).start();
        assertThat(masking.get(20, TimeUnit.SECONDS).loaded().body()).startsWith("{\"user\"");
    }

    private static ServerAddress server() {
        if (ServerAddress.parse("https://api.acme.example") instanceof ServerAddress.Parsed.Valid(var address)) {
            return address;
        }
        throw new IllegalStateException();
    }

    private static String states(Profile profile) {
        return profile.user().values().stream().map(FieldValue::state).toList() + profile.persona().getClass().getName()
                + profile.userExtras().size()
                + profile.persona().extras().size() + profile.responseExtras().size();
    }

    private static FetchResult.Loaded loaded(String body) throws Exception {
        return new FetchResult.Loaded(profile(body), body, EXCHANGE);
    }

    private static MaskedAccount masked(String body) throws Exception {
        FetchResult.Loaded loaded = loaded(body);
        var token = TestTokens.token("opaque-token-for-tests");
        return MaskedAccount.of(Masker.of(loaded, List.of()), loaded, new Examiner().examine(new FetchRequest(SERVER, token), loaded));
    }

    private static Profile profile(String body) throws Exception {
        return new ProfileParser().parse(new JsonReader().read(body));
    }

    private static String folded(String text) {
        return Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT),
                Normalizer.Form.NFKC);
    }
}
