package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemContrastTest {

    @Test
    void windowsSwitchAndGtksThemesAskForIt() {
        assertThat(SystemContrast.asks(Map.of("Windows.SPI.HighContrast", true))).isTrue();
        assertThat(SystemContrast.asks(Map.of("Windows.SPI.HighContrast", false))).isFalse();
        assertThat(SystemContrast.asks(Map.of("GTK.theme_name", "HighContrastInverse"))).isTrue();
        assertThat(SystemContrast.asks(Map.of("GTK.theme_name", "Adwaita"))).isFalse();
        assertThat(SystemContrast.asks(Map.of())).isFalse();
    }
}
