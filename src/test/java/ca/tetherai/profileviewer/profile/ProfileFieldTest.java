package ca.tetherai.profileviewer.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileFieldTest {
    private static Stream<ProfileField> all() {
        return Stream.concat(Arrays.stream(UserField.values()), Arrays.stream(PersonaField.values()));
    }

    @Test
    void isInTheObjectThatItIsDeclaredOf() {
        assertThat(UserField.EMAIL.pointer()).isEqualTo("/user/email");
        assertThat(PersonaField.USER_EMAIL.pointer()).isEqualTo("/persona/userEmail");
    }

    @Test
    void isOneLine_unlessItIsAPostalAddressOrHours() {
        assertThat(all().filter(field -> !field.isOneLine()))
                .containsExactly(PersonaField.BUSINESS_HOURS, PersonaField.ORGANIZATION_ADDRESS);
    }

    @Test
    void lookAlikesMatterInEmailsAndWebAddresses() {
        assertThat(all().filter(field -> field.kind().isAddress()))
                .containsExactly(UserField.EMAIL, PersonaField.USER_EMAIL, PersonaField.ORGANIZATION_WEBSITE);
    }
}
