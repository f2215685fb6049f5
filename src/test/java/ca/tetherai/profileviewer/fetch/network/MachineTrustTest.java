package ca.tetherai.profileviewer.fetch.network;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.authority.AuthorityProblem;
import ca.tetherai.profileviewer.fetch.authority.AuthorityReading;
import ca.tetherai.profileviewer.fetch.authority.AuthorityReading.Origin;
import ca.tetherai.profileviewer.fetch.authority.AuthoritySource;
import ca.tetherai.profileviewer.support.TestNetworks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTrustTest {

    /** Counts how often it is read. */
    private static final class Counting implements AuthoritySource {
        private int stamp;
        private int readings;

        @Override
        public AuthorityReading read() {
            readings++;
            return new AuthorityReading(Origin.SYSTEM, "counted", List.of(), Optional.empty());
        }

        @Override
        public Object stamp() {
            return stamp;
        }
    }

    private final Counting source = new Counting();
    private final List<Path> files = new ArrayList<>();
    private final MachineTrust trust = new MachineTrust(List.of(source),
            () -> new NetworkSettings(new ProxyChoice.Automatic(), files));

    @Test
    void whatWasReadIsKept() {
        assertThat(trust.readings()).isEqualTo(trust.readings());
        assertThat(source.readings).isEqualTo(1);
    }

    @Test
    void whatChangesIsReadAgain(@TempDir Path directory) {
        trust.readings();
        source.stamp++;
        trust.readings();
        assertThat(source.readings).isEqualTo(2);
        files.add(directory.resolve("nowhere.pem"));
        assertThat(trust.readings()).extracting(AuthorityReading::problem)
                .containsExactly(Optional.empty(), Optional.of(AuthorityProblem.MISSING));
        assertThat(source.readings).isEqualTo(3);
    }

    @Test
    void whatIsForgottenIsReadAgain() {
        trust.readings();
        trust.forget();
        trust.readings();
        assertThat(source.readings).isEqualTo(2);
    }

    @Test
    void whatAnInterruptedThreadReadIsNotKept() {
        Thread.currentThread().interrupt();
        trust.readings();
        assertThat(Thread.interrupted()).isTrue();
        trust.readings();
        assertThat(source.readings).isEqualTo(2);
    }

    @Test
    void thisMachineIsJavasAndTheSystemsAuthorities() {
        assertThat(MachineTrust.ofThisMachine(TestNetworks::settings).readings()).extracting(AuthorityReading::origin)
                .startsWith(Origin.JAVA, Origin.SYSTEM)
                .doesNotContain(Origin.CHOSEN);
    }
}
