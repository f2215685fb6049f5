package ca.tetherai.profileviewer.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.FieldState;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTextTest {
    private static final Messages ENGLISH = Messages.of(Locale.CANADA);
    private static final Messages FRENCH = Messages.of(Locale.CANADA_FRENCH);
    private static final JsonValue.Items ARRAY = new JsonValue.Items(List.of(new JsonValue.Digits("1.0"), new JsonValue.Text("two")));

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(UserField.FULL_NAME, new FieldValue.Text("Alex"), FieldState.PRESENT, "Alex", "Alex", "", "", "Alex"),
                Arguments.of(UserField.ACCESS_ROLE, new FieldValue.Text("ADMIN"), FieldState.PRESENT, "ADMIN", "ADMIN", "Admin",
                        "Administrateur", "ADMIN"),
                Arguments.of(UserField.ACCESS_ROLE, new FieldValue.Text("AUDITOR"), FieldState.PRESENT, "AUDITOR", "AUDITOR", "", "",
                        "AUDITOR"),
                Arguments.of(UserField.CALL_FORWARDING_ENABLED, new FieldValue.Flag(true), FieldState.PRESENT, "Yes", "Oui", "", "",
                        "true"),
                Arguments.of(UserField.CALL_FORWARDING_ENABLED, new FieldValue.Flag(false), FieldState.PRESENT, "No", "Non", "", "",
                        "false"),
                Arguments.of(UserField.EMAIL, new FieldValue.Absent(), FieldState.ABSENT, "Not provided", "Non fourni", "", "", ""),
                Arguments.of(UserField.DEPARTMENT_ID, new FieldValue.Null(), FieldState.NULL, "None", "Aucun", "null", "null", "null"),
                Arguments.of(UserField.EMAIL, new FieldValue.Empty(""), FieldState.EMPTY, "Empty", "Vide", "\"\"", "\"\"", ""),
                Arguments.of(UserField.EMAIL, new FieldValue.Empty(" \t"), FieldState.EMPTY, "Empty", "Vide", "\" ⇥\"", "\" ⇥\"", " \t"),
                Arguments.of(UserField.EMAIL, new FieldValue.Unexpected(ARRAY), FieldState.UNEXPECTED, "[1.0,\"two\"]", "[1.0,\"two\"]",
                        "text expected", "texte attendu", "[1.0,\"two\"]"),
                Arguments.of(UserField.CALL_FORWARDING_ENABLED, new FieldValue.Unexpected(new JsonValue.Text("yes")), FieldState.UNEXPECTED,
                        "\"yes\"", "\"yes\"", "true or false expected", "vrai ou faux attendu", "\"yes\""));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aFieldIsShownAsItStood(ProfileField field, FieldValue value, FieldState state, String english, String french, String annotation,
            String frenchAnnotation, String copyText) {
        FieldText shown = FieldText.of(field, value, ENGLISH);
        assertThat(shown.state()).isEqualTo(state);
        assertThat(shown.text()).isEqualTo(english);
        assertThat(shown.annotation()).isEqualTo(annotation);
        assertThat(shown.copyText()).isEqualTo(copyText);

        FieldText inFrench = FieldText.of(field, value, FRENCH);
        assertThat(inFrench.text()).isEqualTo(french);
        assertThat(inFrench.annotation()).isEqualTo(frenchAnnotation);
        assertThat(inFrench.copyText()).isEqualTo(copyText);
    }

    @Test
    void aVeryLongValueIsWholeAndSaidToBeDrawnInPart() {
        String value = "x".repeat(123_456);

        FieldText shown = FieldText.of(UserField.FULL_NAME, new FieldValue.Text(value), ENGLISH);

        assertThat(shown.text()).isEqualTo(value);
        assertThat(shown.annotation()).isEqualTo("the first 10,000 of 123,456 characters; copying takes all");
        assertThat(shown.copyText()).isEqualTo(value);
    }

    @Test
    void aValueIsAsItWasSent() {
        FieldText shown = FieldText.of(UserField.FULL_NAME, new FieldValue.Text("a\r\nb\u0000c\uD83D"), ENGLISH);

        assertThat(shown.text()).isEqualTo("a\r\nb\u0000c\uD83D");
        assertThat(shown.copyText()).isEqualTo("a\r\nb\u0000c\uD83D");
    }
}
