package ca.tetherai.profileviewer.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.ui.control.DrawnText.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrawnTextTest {

    @Test
    void plainTextIsDrawnAsItIs() {
        DrawnText drawn = DrawnText.of("Alex Rep", false, 100);

        assertThat(drawn.text()).isEqualTo("Alex Rep");
        assertThat(drawn.marks()).isEmpty();
    }

    @Test
    void whatIsOddIsDrawnAsMarksAndTheirPlacesAreKnown() {
        DrawnText drawn = DrawnText.of(" a\u200Bb\u202Ec\tд\nz\u00A0z ", false, 100);

        assertThat(drawn.text()).isEqualTo("·a\\u200bb\\u202ec⇥д↵\nz␣z·");
        assertThat(drawn.marks()).contains(new Span(0, 1), new Span(2, 8), new Span(9, 15));
        assertThat(drawn.drawnAt(2)).isEqualTo(2);
        assertThat(drawn.drawnAt(3)).isEqualTo(8);
        assertThat(drawn.placeOf(2)).isEqualTo(2);
        assertThat(drawn.placeOf(5)).as("within a mark").isEqualTo(2);
        assertThat(drawn.placeOf(8)).isEqualTo(3);
    }

    @Test
    void lookAlikesAreMarkedInAddressesOnly() {
        assertThat(DrawnText.of("p\u0430ypal", true, 100).marks()).containsExactly(new Span(1, 2));
        assertThat(DrawnText.of("p\u0430ypal", false, 100).marks()).isEmpty();
    }

    @Test
    void aSignAcrossALetterStandsBesideItInAnAddress() {
        DrawnText drawn = DrawnText.of("al\u0335ex", true, 100);

        assertThat(drawn.text()).isEqualTo("al\\u0335ex");
        assertThat(drawn.marks()).containsExactly(new Span(2, 8));
    }

    @Test
    void aTextThatIsCutHasNoEdgeThere() {
        DrawnText drawn = DrawnText.of("ab cd", false, 3);

        assertThat(drawn.text()).isEqualTo("ab ");
        assertThat(drawn.drawnAt(5)).isEqualTo(3);
    }

    @Test
    void nothingThatTurnsDirectionOrShowsNothingIsDrawnAndEachPlaceComesBack() {
        var random = new Random(4711);
        String hidden = "\u0000\u001b\r\n\t \u00a0\u200b\u200d\u202e\u2066\ud83d\ude00\ufeff\ufff9abж";
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(1, 20), 0, hidden.length()).forEach(i -> text.append(hidden.charAt(i)));

            DrawnText drawn = DrawnText.of(text.toString(), false, 100);

            assertThat(drawn.text()).doesNotContain("\u0000", "\r", "\t", "\u200b", "\u202e", "\u2066", "\ufeff");
            int before = -1;
            for (int place = 0; place <= text.length(); place++) {
                int at = drawn.drawnAt(place);
                assertThat(at).isGreaterThanOrEqualTo(before);
                assertThat(drawn.drawnAt(drawn.placeOf(at))).isEqualTo(at);
                before = at;
            }
            assertThat(drawn.drawnAt(text.length())).isEqualTo(drawn.text().length());
        }
    }

    @Test
    void marksSideBySideAreOne() {
        assertThat(DrawnText.of("a\u0000\u0000b", false, 9).marks()).isEqualTo(List.of(new Span(1, 13)));
    }
}
