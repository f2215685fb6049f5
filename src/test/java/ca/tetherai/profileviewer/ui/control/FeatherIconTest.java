package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons are measured in their own font. */
class FeatherIconTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void anIconHasItsFontBeforeItHasAStyle() {
        FeatherIcon icon = Fx.get(() -> new FeatherIcon(Feather.COPY));

        assertThat(icon.getFont().getFamily()).isEqualTo(FeatherIcon.FAMILY);
        assertThat(icon.getIconCode()).isEqualTo(Feather.COPY);
    }

    @Test
    void itIsTheFontAndTheSizeThatIkonliGivesIt() {
        FontIcon ikonlis = Fx.get(() -> new FontIcon(Feather.COPY));
        FeatherIcon icon = Fx.get(() -> new FeatherIcon(Feather.COPY));

        assertThat(ikonlis.getStyle()).contains("'" + FeatherIcon.FAMILY + "'");
        assertThat(icon.getStyle()).isEqualTo(ikonlis.getStyle());
        assertThat(icon.getIconSize()).isEqualTo(ikonlis.getIconSize());
    }

    @Test
    void theFontCanBeLoadedBeforeTheFirstIcon() {
        assertThat(Fx.<Boolean>get(FeatherIcon::load)).isTrue();
    }
}
