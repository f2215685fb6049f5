package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppVersionTest {

    @Test
    void theBuildHasFilledInNameAndVersion() {
        assertThat(AppVersion.name()).isEqualTo("Tether Profile Viewer");
        assertThat(AppVersion.current()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    }
}
