package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {
    static Stream<Arguments> pointers() {
        return Stream.of(
                Arguments.of("/user/email", new Place.Field(UserField.EMAIL)),
                Arguments.of("/user/_id", new Place.Field(UserField.ID)),
                Arguments.of("/user/conversationOpenPreference/mode/0", new Place.Field(UserField.CONVERSATION_OPEN_PREFERENCE)),
                Arguments.of("/persona/timezone", new Place.Field(PersonaField.TIMEZONE)),
                Arguments.of("/user", new Place.Field(UserField.FULL_NAME)),
                Arguments.of("/persona", new Place.Field(PersonaField.USER)),
                Arguments.of("/user/loginDisabled", new Place.Member("/user/loginDisabled")),
                Arguments.of("/user/settings/0/on", new Place.Member("/user/settings/0/on")),
                Arguments.of("/user/a~1b", new Place.Member("/user/a~1b")),
                Arguments.of("/requestId", new Place.Member("/requestId")),
                Arguments.of("", new Place.Answer()),
                Arguments.of("no pointer", new Place.Answer()));
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void aPlaceIsWhereTheWindowShowsIt(String pointer, Place expected) {
        assertThat(Place.at(pointer)).isEqualTo(expected);
    }
}
