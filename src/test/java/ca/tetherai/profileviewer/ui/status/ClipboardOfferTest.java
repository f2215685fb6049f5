package ca.tetherai.profileviewer.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.token.paste.Paste;
import ca.tetherai.profileviewer.token.paste.PasteReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipboardOfferTest {
    private static final String PASTED = "curl -H 'Authorization: Bearer a.b.c'";

    private static final Optional<Paste> FOUND = Optional.of(new PasteReader().read(PASTED));

    private final Text clipboard = new Text();
    private final ClipboardOffer offer = new ClipboardOffer(clipboard);

    @Test
    void clearsTheTextThatWasPasted() {
        clipboard.text = PASTED;
        offer.pasted(PASTED, FOUND);
        assertThat(offer.offeredProperty().get()).isTrue();

        assertThat(offer.clear()).isTrue();

        assertThat(clipboard.text).isEmpty();
        assertThat(offer.offeredProperty().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"something else", "", PASTED + " "})
    void leavesWhatSomebodyCopiedSince(String other) {
        clipboard.text = PASTED;
        offer.pasted(PASTED, FOUND);
        clipboard.text = other;

        assertThat(offer.clear()).isFalse();

        assertThat(clipboard.text).isEqualTo(other);
        assertThat(offer.offeredProperty().get()).isFalse();
    }

    @Test
    void endsTheOfferOnceItLooksAndFindsSomethingElse() {
        clipboard.text = PASTED;
        offer.pasted(PASTED, FOUND);
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
    void offersNothingWhereNoTokenWasPasted_norWhatWasOfferedBefore() {
        clipboard.text = PASTED;
        offer.pasted(PASTED, FOUND);
        offer.pasted("hello there", Optional.of(new Paste.Unusable(6, ' ')));
        assertThat(offer.offeredProperty().get()).isFalse();

        offer.pasted(" \n", Optional.of(new Paste.Missing()));
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
