package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.settings.WindowPlace;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 25, 1920, 1055);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 0, 1280, 1024);

    @ParameterizedTest
    @CsvSource({"100, 100, 1100, 800", "-1200, 10, 1100, 800", "1700, 500, 1100, 800", "-900, 30, 1000, 700", "0, 25, 1920, 1055"})
    void aPlaceWithinReachStays(int x, int y, int width, int height) {
        var place = new WindowPlace(x, y, width, height, false);
        assertThat(Placement.on(List.of(MAIN, LEFT), place)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"-1200, 10, 1100, 800, 410, 152, 1100, 800", "5000, 100, 1100, 800, 410, 152, 1100, 800",
            "100, -400, 1100, 800, 410, 152, 1100, 800", "100, 2000, 1100, 800, 410, 152, 1100, 800",
            "1900, 100, 1100, 800, 410, 152, 1100, 800", "3000, 0, 2560, 1440, 0, 25, 1920, 1055"})
    void aPlaceOfAScreenThatIsGoneIsCorrected(int x, int y, int width, int height, int toX, int toY, int toWidth, int toHeight) {
        assertThat(Placement.on(List.of(MAIN), new WindowPlace(x, y, width, height, true)))
                .isEqualTo(new WindowPlace(toX, toY, toWidth, toHeight, true));
    }
}
