package ca.tetherai.profileviewer.ui.extras;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeightShareTest {

    @Test
    void whereAllFitsEachGetsWhatItNeeds() {
        assertThat(HeightShare.of(500, 100, 200, 32)).containsExactly(100, 200, 32);
    }

    @Test
    void whoNeedsLittleLeavesTheRestToTheOthers() {
        assertThat(HeightShare.of(300, 320_000, 32, 64)).containsExactly(204, 32, 64);
    }

    @Test
    void whoNeedsMuchSharesEvenly() {
        assertThat(HeightShare.of(300, 1_000, 2_000, 0)).containsExactly(150, 150, 0);
    }

    @Test
    void nothingIsSharedWhereThereIsNothing() {
        assertThat(HeightShare.of(-20, 100, 100, 100)).containsExactly(0, 0, 0);
    }
}
