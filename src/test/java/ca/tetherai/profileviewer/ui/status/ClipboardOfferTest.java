package ca.tetherai.profileviewer.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipboardOfferTest {
    private static final String PASTED = "curl -H 'Authorization: Bearer a.b.c'";

    private final Text clipboard = new Text();
    private final ClipboardOffer offer = new ClipboardOffer(clipboard);

    @Test
    void clearsTheTextThatWasPasted() {
        clipboard.text = PASTED;
        offer.pasted(PASTED);
        assertThat(offer.offeredProperty().get()).isTrue();

        assertThat(offer.clear()).isTrue();

        assertThat(clipboard.text).isEmpty();
        assertThat(offer.offeredProperty().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"something else", "", PASTED + " "})
    void leavesWhatSomebodyCopiedSince(String other) {
        clipboard.text = PASTED;
        offer.pasted(PASTED);
        clipboard.text = other;

        assertThat(offer.clear()).isFalse();

        assertThat(clipboard.text).isEqualTo(other);
        assertThat(offer.offeredProperty().get()).isFalse();
    }

    @Test
    void endsTheOfferOnceItLooksAndFindsSomethingElse() {
        clipboard.text = PASTED;
        offer.pasted(PASTED);
        offer.look();
        assertThat(offer.offeredProperty().get()).isTrue();

        clipboard.text = "something else";
        offer.look();
        assertThat(offer.offeredProperty().get()).isFalse();

        clipboard.text = PASTED;
        offer.look();
        assertThat(offer.offeredProperty().get()).as("it was not pasted again").isFalse();
    }

    @Test
    void offersNothingForABlankText() {
        offer.pasted(" \n");

        assertThat(offer.offeredProperty().get()).isFalse();
    }

    private static final class Text implements ClipboardOffer.Access {
        private String text = "";

        @Override
        public String text() {
            return text;
        }

        @Override
        public void clear() {
            text = "";
        }
    }
}
