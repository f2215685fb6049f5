package ca.tetherai.profileviewer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.MainSources;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final int LONGEST = 200;

    @Test
    void noFileIsTooLongToTakeInAtOnce() {
        assertThat(MainSources.files()).allSatisfy(file -> assertThat(MainSources.text(file).lines()).hasSizeLessThanOrEqualTo(LONGEST));
    }
}
