package ca.tetherai.profileviewer.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRoleTest {
    @Test
    void isKnownByItsNameOnTheServer() {
        assertThat(AccessRole.of("DEPARTMENT_HEAD")).contains(AccessRole.DEPARTMENT_HEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "ADMIN ", "OWNER"})
    void anotherRoleIsNoneOfThem(String value) {
        assertThat(AccessRole.of(value)).isEmpty();
    }
}
