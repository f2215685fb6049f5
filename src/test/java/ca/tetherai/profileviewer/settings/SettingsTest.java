package ca.tetherai.profileviewer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://your-instance.example.com", "https://YOUR-Instance.example.com:443/api/", "your-instance.example.com",
            "", "  "})
    void neverOffersTheContractsPlaceholder_orNothing(String server) {
        assertThat(Settings.defaults().withServer(Optional.of(server))).isEqualTo(Settings.defaults());
    }

    @Test
    void neverKeepsATokenInAnAddress() {
        String jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NGVlOWE4YjFlN2YyYTAwIn0.c2lnbmF0dXJlLW9mLXRoaXM";
        assertThat(Settings.defaults().withServer(Optional.of("http://localhost:9102/" + jwt))).isEqualTo(Settings.defaults());
    }

    @Test
    void keepsTheServerAsItWasTyped() {
        assertThat(Settings.defaults().withServer(Optional.of(" https://api.tether.example/v1/ ")).server())
                .contains("https://api.tether.example/v1/");
    }
}
