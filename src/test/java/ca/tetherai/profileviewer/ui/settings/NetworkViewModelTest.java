package ca.tetherai.profileviewer.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyChoice;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.Settings;
import ca.tetherai.profileviewer.support.SameThreadTaskRunner;
import ca.tetherai.profileviewer.support.TestCertificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkViewModelTest {
    private static final ProxyChoice OURS = new ProxyChoice.Manual(new ProxyAddress("ours.example", 3128));

    private final List<Settings> saved = new ArrayList<>();

    @TempDir
    private Path directory;

    private NetworkViewModel viewModel(Settings supplied, Settings own) {
        return new NetworkViewModel(supplied, own, new NetworkViewModel.Tools(directory::resolve, new SameThreadTaskRunner(), defect -> {
            throw new AssertionError(defect);
        }, (proxy, file) -> saved.add(Settings.defaults().withNetwork(proxy, file)), Messages.of(Locale.UK)));
    }

    @Test
    void whatIsTheAdministratorsChoiceIsNoneOfOnesOwn() {
        var viewModel = viewModel(Settings.defaults().withNetwork(Optional.of(OURS), Optional.empty()), Settings.defaults());
        assertThat(viewModel.modeProperty().get()).isEqualTo(NetworkViewModel.Mode.MANUAL);
        assertThat(viewModel.hostProperty().get()).isEqualTo("ours.example");
        viewModel.commit();
        viewModel.modeProperty().set(NetworkViewModel.Mode.AUTOMATIC);
        viewModel.commit();
        assertThat(saved).containsExactly(Settings.defaults(),
                Settings.defaults().withNetwork(Optional.of(new ProxyChoice.Automatic()), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"proxy.example, 3128, proxy.example", "' ::1 ', ' 80 ', ::1", "[::1], 80, ::1"})
    void aProxyOfOnesOwnIsSaved(String host, String port, String kept) {
        var viewModel = viewModel(Settings.defaults(), Settings.defaults());
        viewModel.modeProperty().set(NetworkViewModel.Mode.MANUAL);
        viewModel.hostProperty().set(host);
        viewModel.portProperty().set(port);
        viewModel.commit();
        assertThat(saved.getFirst().proxy())
                .contains(new ProxyChoice.Manual(new ProxyAddress(kept, Integer.parseInt(port.strip()))));
    }

    @ParameterizedTest
    @CsvSource({"a.example, 0", "a.example, 65536", "a.example, x", "http://a.example, 80", "a b, 80"})
    void aProxyThatIsNoneIsSaidToBe(String host, String port) {
        var viewModel = viewModel(Settings.defaults(), Settings.defaults());
        viewModel.modeProperty().set(NetworkViewModel.Mode.MANUAL);
        viewModel.hostProperty().set(host);
        viewModel.portProperty().set(port);
        viewModel.commit();
        assertThat(viewModel.problemProperty().get()).contains("65535");
        assertThat(saved).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "'', 80", "a.example, ''", "' ', 80"})
    void aProxyWhoseFieldsAreEmptyWaitsForThem(String host, String port) {
        var viewModel = viewModel(Settings.defaults(), Settings.defaults());
        viewModel.modeProperty().set(NetworkViewModel.Mode.MANUAL);
        viewModel.hostProperty().set(host);
        viewModel.portProperty().set(port);
        viewModel.commit();
        assertThat(viewModel.problemProperty().get()).isEmpty();
        assertThat(saved).isEmpty();
    }

    @Test
    void aFileWithCertificatesIsSaved_andAnyOtherIsNot() throws IOException, InterruptedException, GeneralSecurityException {
        Files.writeString(directory.resolve("ca.pem"), new TestCertificates(directory).pem("authority"));
        Files.writeString(directory.resolve("none.pem"), "no certificate");
        var viewModel = viewModel(Settings.defaults(), Settings.defaults());
        for (String bad : List.of("none.pem", "missing.pem", "\u0000")) {
            viewModel.authorityFileProperty().set(bad);
            viewModel.commit();
            assertThat(viewModel.problemProperty().get()).isNotEmpty();
        }
        assertThat(saved).isEmpty();
        viewModel.authorityFileProperty().set(" ca.pem ");
        viewModel.commit();
        assertThat(saved).containsExactly(Settings.defaults().withNetwork(Optional.empty(), Optional.of("ca.pem")));
    }

    @Test
    void aFileThatIsBrokenInPartsIsSaved_andThatIsSaid() throws IOException, InterruptedException, GeneralSecurityException {
        Files.writeString(directory.resolve("ca.pem"), new TestCertificates(directory).pem("authority")
                + "\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        var viewModel = viewModel(Settings.defaults(), Settings.defaults());
        viewModel.authorityFileProperty().set("ca.pem");
        viewModel.commit();
        assertThat(saved).containsExactly(Settings.defaults().withNetwork(Optional.empty(), Optional.of("ca.pem")));
        assertThat(viewModel.problemProperty().get()).isEqualTo("Some certificates in this file can’t be read.");
    }
}
